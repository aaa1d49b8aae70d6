from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus


@model
class AgentCommandExecutionItem(Base):
    """Agent command execution item."""

    id: str
    """Id of the agent command execution, by which the API knows it."""
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    """Exit code of the process."""
    output: str | None = None
    status: AgentFunctionCallStatus
    """State of the agent command execution. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['command_execution']
    """Tells this object from others that can stand in its place: always `command_execution`."""
    _tags = {'type': 'command_execution'}
