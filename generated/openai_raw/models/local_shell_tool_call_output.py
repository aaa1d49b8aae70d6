"""`LocalShellToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class LocalShellToolCallOutput(Base):
    """Output of a shell command."""

    type: Literal["local_shell_call_output"]
    """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
    id: str
    """Id of the shell tool call output."""
    output: str
    """What the command gave, as JSON text."""
    status: LocalShellToolCallOutputStatus | None = None
    """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""

    _tags = {"type": "local_shell_call_output"}


LocalShellToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LocalShellToolCallOutputStatus: TypeAlias = LocalShellToolCallOutputStatusInput | str
