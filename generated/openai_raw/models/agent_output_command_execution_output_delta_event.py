from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentOutputCommandExecutionOutputDeltaEvent(Base):
    """Agent output command execution output delta event."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal['agent.output.command_execution_output.delta']
    obfuscation: str | None = None
    _tags = {'type': 'agent.output.command_execution_output.delta'}
