from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationInvocationSourceManual(Base):
    """The run was started by hand."""

    type: Literal['manual']
    """Which kind it is. Always `manual`."""
    _tags = {'type': 'manual'}
