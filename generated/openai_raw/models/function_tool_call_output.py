from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_tool_call_output_status import FunctionToolCallOutputStatus
    from ..unions import FunctionAndCustomToolCallOutput, ToolCallCallerParam


@model
class FunctionToolCallOutput(Base):
    """Function tool call output."""

    id: str | None = absent
    type: Literal['function_call_output']
    call_id: str | None = absent
    name: str | None = absent
    namespace: str | None = absent
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionToolCallOutputStatus | None = absent
    created_by: str | None = None

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'output': ['FunctionAndCustomToolCallOutput']}
    _tags = {'type': 'function_call_output'}
