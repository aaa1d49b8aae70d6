from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.local_shell_tool_call_output_status import LocalShellToolCallOutputStatus, LocalShellToolCallOutputStatusInput

    class LocalShellToolCallOutputDict(TypedDict, total=False):
        type: Required[Literal['local_shell_call_output']]
        """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
        id: Required[str]
        """Id of the shell tool call output."""
        output: Required[str]
        """What the command gave, as JSON text."""
        status: LocalShellToolCallOutputStatusInput | None
        """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class LocalShellToolCallOutput(Base):
    """Output of a shell command."""

    type: Literal['local_shell_call_output']
    """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
    id: str
    """Id of the shell tool call output."""
    output: str
    """What the command gave, as JSON text."""
    status: LocalShellToolCallOutputStatus | None = None
    """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'local_shell_call_output'}
