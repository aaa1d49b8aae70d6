from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Base):
    """Text that the code printed."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal['logs']
    """Tells this object from others that can stand in its place: always `logs`."""
    logs: str | None = absent
    """The text itself."""
    _tags = {'type': 'logs'}
