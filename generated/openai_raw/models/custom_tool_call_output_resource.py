from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FunctionCallOutputStatusEnum
    from ..unions import FunctionAndCustomToolCallOutput, ToolCallCallerParam


@model
class CustomToolCallOutputResource(Base):
    """The return value of one of your custom tools, for the model."""

    type: Literal["custom_tool_call_output"]
    """Discriminator: always `custom_tool_call_output`."""
    id: str
    """Id of the custom tool call output."""
    call_id: str
    """Id that links a tool call and its output."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """Output of the tool: text, or a list of text, image and file parts."""
    status: FunctionCallOutputStatusEnum
    """Status of the custom tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None = absent
    """Who created the custom tool call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "custom_tool_call_output"}
