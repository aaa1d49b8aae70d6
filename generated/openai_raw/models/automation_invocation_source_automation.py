from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import Automation


@model
class AutomationInvocationSourceAutomation(Base):
    """Automation invocation source automation."""

    automation: Automation
    type: Literal['automation']
    """Tells this object from others that can stand in its place: always `automation`."""

    _nested = {'automation': 'Automation'}
    _tags = {'type': 'automation'}
