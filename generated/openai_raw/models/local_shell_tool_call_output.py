"""`LocalShellToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class LocalShellToolCallOutput(Base):
    """The output of a shell command."""

    type: Literal["local_shell_call_output"]
    """Discriminator: always `local_shell_call_output`."""
    id: str
    """Id of the shell tool call output."""
    output: str
    """Output of the command, as JSON text."""
    status: LocalShellToolCallOutputStatus | None = None
    """Status of the shell tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _tags = {"type": "local_shell_call_output"}


LocalShellToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
LocalShellToolCallOutputStatus: TypeAlias = LocalShellToolCallOutputStatusInput | str
"""Status of the shell tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
