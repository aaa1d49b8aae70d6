"""`CustomToolCallOutput`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import FunctionAndCustomToolCallOutput, ToolCallCallerParam


@model
class CustomToolCallOutput(Base):
    """What your custom tool gave back to the model."""

    type: Literal["custom_tool_call_output"]
    """Tells this object from others that can stand in its place: always `custom_tool_call_output`."""
    id: str | None = absent
    """Id of the custom tool call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """What your tool gave back: a text, or a list of texts, images and files."""
    status: CustomToolCallOutputStatus | None = absent
    """State of the custom tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = None
    """Who created the custom tool call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "custom_tool_call_output"}


CustomToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
CustomToolCallOutputStatus: TypeAlias = CustomToolCallOutputStatusInput | str
