from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import Automation


@model
class AutomationInvocationSourceAutomation(Base):
    """The run was started by its schedule."""

    automation: Automation
    """The automation, as it was then."""
    type: Literal['automation']
    """Which kind it is. Always `automation`."""

    _nested = {'automation': 'Automation'}
    _tags = {'type': 'automation'}
