from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationInvocationSourceManual(Base):
    """Automation invocation source manual."""

    type: Literal['manual']
    """Tells this object from others that can stand in its place: always `manual`."""
    _tags = {'type': 'manual'}
