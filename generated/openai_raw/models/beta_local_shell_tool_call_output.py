"""`BetaLocalShellToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaLocalShellToolCallOutput(Base):
    """The output of a shell command."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["local_shell_call_output"]
    """Discriminator: always `local_shell_call_output`."""
    id: str
    """Id of the shell tool call output."""
    output: str
    """Output of the command, as JSON text."""
    status: BetaLocalShellToolCallOutputStatus | None = None
    """Status of the shell tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "local_shell_call_output"}


BetaLocalShellToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaLocalShellToolCallOutputStatus: TypeAlias = BetaLocalShellToolCallOutputStatusInput | str
"""Status of the shell tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
