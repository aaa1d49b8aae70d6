from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from ..unions import FunctionAndCustomToolCallOutput, ToolCallCallerParam


@model
class CustomToolCallOutputResource(Base):
    """Custom tool call output resource."""

    type: Literal['custom_tool_call_output']
    id: str
    call_id: str
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = absent

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'output': ['FunctionAndCustomToolCallOutput']}
    _tags = {'type': 'custom_tool_call_output'}
