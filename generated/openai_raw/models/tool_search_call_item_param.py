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
        """Id of the tool search call."""
        call_id: str | None
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['tool_search_call']]
        """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
        `tool_search_call`."""
        execution: ToolSearchExecutionTypeInput
        """Who searches: OpenAI (`server`), or your program (`client`)."""
        arguments: Required[EmptyModelParamInput]
        """What to search for."""
        status: FunctionCallItemStatusInput | None
        """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""


@model
class ToolSearchCallItemParam(Base):
    """The model looks for tools that are not in its context."""

    id: str | None = None
    """Id of the tool search call."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['tool_search_call']
    """Tells this object from others that can stand in its place: always `tool_search_call`. Default:
    `tool_search_call`."""
    execution: ToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    arguments: EmptyModelParam
    """What to search for."""
    status: FunctionCallItemStatus | None = None
    """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'tool_search_call'}
