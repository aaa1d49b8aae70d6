from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FunctionCallOutputStatusEnum
    from ..unions import FunctionAndCustomToolCallOutput, ToolCallCallerParam


@model
class FunctionToolCallOutputResource(Base):
    """What your function gave back to the model."""

    id: str
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """What your function gave back: a text, often JSON, or a list of texts, images and files."""
    status: FunctionCallOutputStatusEnum
    """State of the function tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the function tool call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "function_call_output"}
