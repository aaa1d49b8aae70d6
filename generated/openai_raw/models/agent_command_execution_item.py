from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus


@model
class AgentCommandExecutionItem(Base):
    """The agent ran a command in its environment."""

    id: str
    """Unique id of the command execution."""
    command: str
    """The command line to run."""
    cwd: str | None = None
    """Working directory; None for the workspace."""
    duration_ms: int | None = None
    """Duration in milliseconds; None while it runs."""
    exit_code: int | None = None
    """Exit code of the process."""
    output: str | None = None
    """Output of the command; None while it runs."""
    status: AgentFunctionCallStatus
    """Status of the command execution: `in_progress` (still running), `completed` (finished successfully),
    `failed` (ended with an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["command_execution"]
    """Discriminator: always `command_execution`."""

    _tags = {"type": "command_execution"}
