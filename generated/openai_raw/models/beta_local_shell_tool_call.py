"""`BetaLocalShellToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaLocalShellToolCall(Base):
    """A local shell call: a command for your program to run."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["local_shell_call"]
    """Discriminator: always `local_shell_call`."""
    id: str
    """Id of the local shell tool call."""
    call_id: str
    """Id that links a tool call and its output."""
    action: BetaLocalShellExecAction
    """The command and its options."""
    status: BetaLocalShellToolCallStatus
    """Status of the local shell tool call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"agent": "BetaAgentTag", "action": "BetaLocalShellExecAction"}
    _tags = {"type": "local_shell_call"}


BetaLocalShellToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaLocalShellToolCallStatus: TypeAlias = BetaLocalShellToolCallStatusInput | str
"""Status of the local shell tool call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class BetaLocalShellExecAction(Base):
    """A command to run on your machine."""

    type: Literal["exec"]
    """Discriminator: always `exec`. Default: `exec`."""
    command: list[str]
    """The program and its arguments, as a list."""
    timeout_ms: int | None = None
    """Time limit in milliseconds."""
    working_directory: str | None = None
    """Working directory; None for the current one."""
    env: dict[str, str]
    """Environment variables of the command."""
    user: str | None = None
    """Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`."""

    _tags = {"type": "exec"}
