from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FunctionCallOutputStatusEnum
    from ..unions import FunctionAndCustomToolCallOutput, ToolCallCallerParam


@model
class FunctionToolCallOutputResource(Base):
    """The return value of one of your functions, for the model."""

    id: str
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""
    call_id: str | None = absent
    """Id that links a tool call and its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """Namespace of the tool; None if it has none."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """Output of the function: text, often JSON, or a list of text, image and file parts."""
    status: FunctionCallOutputStatusEnum
    """Status of the function tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None = absent
    """Who created the function tool call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "function_call_output"}
