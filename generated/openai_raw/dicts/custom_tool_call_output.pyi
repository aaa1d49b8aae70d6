"""What requests take instead of the models in ``models.custom_tool_call_output``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.custom_tool_call_output import CustomToolCallOutputStatusInput
from ..unions import FunctionAndCustomToolCallOutputInput, ToolCallCallerParamInput

class CustomToolCallOutputDict(TypedDict, total=False):
    type: Required[Literal["custom_tool_call_output"]]
    """Tells this object from others that can stand in its place: always `custom_tool_call_output`."""
    id: str
    """Id of the custom tool call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    caller: ToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    output: Required[str | Sequence[FunctionAndCustomToolCallOutputInput]]
    """What your tool gave back: a text, or a list of texts, images and files."""
    status: CustomToolCallOutputStatusInput
    """State of the custom tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None
    """Who created the custom tool call output."""
