"""`FunctionShellCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.function_shell_call_output_content import FunctionShellCallOutputContent
    from ..unions import ToolCallCaller


@model
class FunctionShellCallOutput(Base):
    """The results of the commands of a shell call."""

    type: Literal["shell_call_output"]
    """Discriminator: always `shell_call_output`."""
    id: str
    """Id of the function shell call output."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: ToolCallCaller | None = None
    """What called the tool: the model directly, or a program it wrote."""
    status: FunctionShellCallOutputStatusEnum
    """Status of the function shell call output: `in_progress` (still running), `completed` (finished
    successfully), `incomplete` (cut short)."""
    output: list[FunctionShellCallOutputContent]
    """Output and outcome of each command."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
    created_by: str | None = absent
    """Who created the function shell call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"}),
        "output": ["FunctionShellCallOutputContent"],
    }
    _tags = {"type": "shell_call_output"}


FunctionShellCallOutputStatusEnumInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallOutputStatusEnum: TypeAlias = FunctionShellCallOutputStatusEnumInput | str
"""Status of the function shell call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""
