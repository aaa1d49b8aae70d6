from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentCommandExecutionItem(Base):
    """The agent ran a command in its environment."""

    id: str
    """Id of the agent command execution, by which the API knows it."""
    command: str
    """The command line."""
    cwd: str | None = None
    """The folder in which it runs. The workspace if null."""
    duration_ms: int | None = None
    """How long it took, in milliseconds. Null while it runs."""
    exit_code: int | None = None
    """Exit code of the process."""
    output: str | None = None
    """What the command printed. Null while it runs."""
    status: AgentFunctionCallStatus
    """State of the agent command execution. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["command_execution"]
    """Which kind it is. Always `command_execution`."""

    _tags = {"type": "command_execution"}
