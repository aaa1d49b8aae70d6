from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.custom_tool_call_output_status import CustomToolCallOutputStatus, CustomToolCallOutputStatusInput
    from ..unions import FunctionAndCustomToolCallOutput, FunctionAndCustomToolCallOutputInput, ToolCallCallerParam, ToolCallCallerParamInput

    class CustomToolCallOutputDict(TypedDict, total=False):
        type: Required[Literal['custom_tool_call_output']]
        id: str
        call_id: Required[str]
        caller: ToolCallCallerParamInput | None
        output: Required[str | Sequence[FunctionAndCustomToolCallOutputInput]]
        status: CustomToolCallOutputStatusInput
        created_by: str | None


@model
class CustomToolCallOutput(Base):
    """Custom tool call output."""

    type: Literal['custom_tool_call_output']
    id: str | None = absent
    call_id: str
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: CustomToolCallOutputStatus | None = absent
    created_by: str | None = None

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'output': ['FunctionAndCustomToolCallOutput']}
    _tags = {'type': 'custom_tool_call_output'}
