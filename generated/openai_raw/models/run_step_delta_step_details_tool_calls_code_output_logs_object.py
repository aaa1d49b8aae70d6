from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Base):
    """Run step delta step details tool calls code output logs object."""

    index: int
    type: Literal['logs']
    logs: str | None = absent
    _tags = {'type': 'logs'}
