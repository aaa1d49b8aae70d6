"""`FunctionShellCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.function_shell_call_output_content import FunctionShellCallOutputContent
    from ..unions import ToolCallCaller


@model
class FunctionShellCallOutput(Base):
    """Output of shell commands."""

    type: Literal["shell_call_output"]
    """Tells this object from others that can stand in its place: always `shell_call_output`."""
    id: str
    """Id of the function shell call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    status: FunctionShellCallOutputStatusEnum
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    output: list[FunctionShellCallOutputContent]
    """What each command wrote, and how it ended."""
    max_output_length: int | None
    """The most characters of output that are passed on."""
    created_by: str | None = absent
    """Who created the function shell call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"}),
        "output": ["FunctionShellCallOutputContent"],
    }
    _tags = {"type": "shell_call_output"}


FunctionShellCallOutputStatusEnumInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionShellCallOutputStatusEnum: TypeAlias = FunctionShellCallOutputStatusEnumInput | str
