from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.function_call_item_status import FunctionCallItemStatus, FunctionCallItemStatusInput
    from ..models.tool_search_execution_type import ToolSearchExecutionType, ToolSearchExecutionTypeInput
    from ..unions import Tool, ToolInput

    class ToolSearchOutputItemParamDict(TypedDict, total=False):
        id: str | None
        call_id: str | None
        type: Required[Literal['tool_search_output']]
        execution: ToolSearchExecutionTypeInput
        tools: Required[Sequence[ToolInput]]
        status: FunctionCallItemStatusInput | None


@model
class ToolSearchOutputItemParam(Base):
    """Tool search output item param."""

    id: str | None = None
    call_id: str | None = None
    type: Literal['tool_search_output']
    execution: ToolSearchExecutionType | None = absent
    tools: list[Tool]
    status: FunctionCallItemStatus | None = None

    _nested = {'tools': ['Tool']}
    _tags = {'type': 'tool_search_output'}
