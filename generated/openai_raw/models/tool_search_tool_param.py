from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.tool_search_execution_type import ToolSearchExecutionType, ToolSearchExecutionTypeInput
    from ..unions import EmptyModelParam, EmptyModelParamInput

    class ToolSearchToolParamDict(TypedDict, total=False):
        type: Required[Literal['tool_search']]
        execution: ToolSearchExecutionTypeInput
        description: str | None
        parameters: EmptyModelParamInput | None


@model
class ToolSearchToolParam(Base):
    """Tool search tool param."""

    type: Literal['tool_search']
    execution: ToolSearchExecutionType | None = absent
    description: str | None = None
    parameters: EmptyModelParam | None = None
    _tags = {'type': 'tool_search'}
