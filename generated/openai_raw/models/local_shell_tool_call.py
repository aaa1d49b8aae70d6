"""`LocalShellToolCall`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class LocalShellToolCall(Base):
    """A local shell call: a command for your program to run."""

    type: Literal["local_shell_call"]
    """Discriminator: always `local_shell_call`."""
    id: str
    """Id of the local shell tool call."""
    call_id: str
    """Id that links a tool call and its output."""
    action: LocalShellExecAction
    """The command and its options."""
    status: LocalShellToolCallStatus
    """Status of the local shell tool call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"action": "LocalShellExecAction"}
    _tags = {"type": "local_shell_call"}


LocalShellToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LocalShellToolCallStatus: TypeAlias = LocalShellToolCallStatusInput | str
"""Status of the local shell tool call: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class LocalShellExecAction(Base):
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
