"""`BetaLocalShellToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaLocalShellToolCallOutput(Base):
    """Output of a shell command."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["local_shell_call_output"]
    """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
    id: str
    """Id of the shell tool call output."""
    output: str
    """What the command gave, as JSON text."""
    status: BetaLocalShellToolCallOutputStatus | None = None
    """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "local_shell_call_output"}


BetaLocalShellToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaLocalShellToolCallOutputStatus: TypeAlias = BetaLocalShellToolCallOutputStatusInput | str
