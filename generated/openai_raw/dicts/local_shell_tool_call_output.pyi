"""What requests take instead of the models in ``models.local_shell_tool_call_output``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.local_shell_tool_call_output import LocalShellToolCallOutputStatusInput

class LocalShellToolCallOutputDict(TypedDict, total=False):
    type: Required[Literal["local_shell_call_output"]]
    """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
    id: Required[str]
    """Id of the shell tool call output."""
    output: Required[str]
    """What the command gave, as JSON text."""
    status: LocalShellToolCallOutputStatusInput | None
    """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""
