from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.function_call_item_status import FunctionCallItemStatus, FunctionCallItemStatusInput
    from ..models.tool_search_execution_type import ToolSearchExecutionType, ToolSearchExecutionTypeInput
    from ..unions import EmptyModelParam, EmptyModelParamInput

    class ToolSearchCallItemParamDict(TypedDict, total=False):
        id: str | None
        call_id: str | None
        type: Required[Literal['tool_search_call']]
        execution: ToolSearchExecutionTypeInput
        arguments: Required[EmptyModelParamInput]
        status: FunctionCallItemStatusInput | None


@model
class ToolSearchCallItemParam(Base):
    """Tool search call item param."""

    id: str | None = None
    call_id: str | None = None
    type: Literal['tool_search_call']
    execution: ToolSearchExecutionType | None = absent
    arguments: EmptyModelParam
    status: FunctionCallItemStatus | None = None
    _tags = {'type': 'tool_search_call'}
