"""`LocalShellToolCall`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class LocalShellToolCall(Base):
    """A shell command that your program should run."""

    type: Literal["local_shell_call"]
    """Tells this object from others that can stand in its place: always `local_shell_call`."""
    id: str
    """Id of the local shell tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    action: LocalShellExecAction
    """The command and how to run it."""
    status: LocalShellToolCallStatus
    """State of the local shell tool call. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"action": "LocalShellExecAction"}
    _tags = {"type": "local_shell_call"}


LocalShellToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LocalShellToolCallStatus: TypeAlias = LocalShellToolCallStatusInput | str


@model
class LocalShellExecAction(Base):
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
