from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from ..unions import FunctionAndCustomToolCallOutput, ToolCallCallerParam


@model
class FunctionToolCallOutputResource(Base):
    """Function tool call output resource."""

    id: str
    type: Literal['function_call_output']
    call_id: str | None = absent
    name: str | None = absent
    namespace: str | None = absent
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = absent

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'output': ['FunctionAndCustomToolCallOutput']}
    _tags = {'type': 'function_call_output'}
