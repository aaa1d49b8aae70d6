"""`BetaLocalShellToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaLocalShellToolCall(Base):
    """A shell command that your program should run."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["local_shell_call"]
    """Tells this object from others that can stand in its place: always `local_shell_call`."""
    id: str
    """Id of the local shell tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: BetaLocalShellExecAction
    """The command and how to run it."""
    status: BetaLocalShellToolCallStatus
    """State of the local shell tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTag", "action": "BetaLocalShellExecAction"}
    _tags = {"type": "local_shell_call"}


BetaLocalShellToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaLocalShellToolCallStatus: TypeAlias = BetaLocalShellToolCallStatusInput | str


@model
class BetaLocalShellExecAction(Base):
    """A command to run on your side."""

    type: Literal["exec"]
    """Tells this object from others that can stand in its place: always `exec`. Default: `exec`."""
    command: list[str]
    """The program and its arguments, one element each."""
    timeout_ms: int | None = None
    """The most milliseconds that it may take."""
    working_directory: str | None = None
    """Folder to run the command in; None for the current one."""
    env: dict[str, str]
    """Environment variables for the command."""
    user: str | None = None
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`."""

    _tags = {"type": "exec"}
