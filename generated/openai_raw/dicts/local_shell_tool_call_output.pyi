"""What requests take instead of the models in ``models.local_shell_tool_call_output``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.local_shell_tool_call_output import LocalShellToolCallOutputStatusInput

class LocalShellToolCallOutputDict(TypedDict, total=False):
    type: Required[Literal["local_shell_call_output"]]
    """Discriminator: always `local_shell_call_output`."""
    id: Required[str]
    """Id of the shell tool call output."""
    output: Required[str]
    """Output of the command, as JSON text."""
    status: LocalShellToolCallOutputStatusInput | None
    """Status of the shell tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
