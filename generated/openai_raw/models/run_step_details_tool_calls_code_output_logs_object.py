from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunStepDetailsToolCallsCodeOutputLogsObject(Base):
    """Run step details tool calls code output logs object."""

    type: Literal['logs']
    logs: str
    _tags = {'type': 'logs'}
