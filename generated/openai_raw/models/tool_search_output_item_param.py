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
        """Id of the tool search output."""
        call_id: str | None
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        type: Required[Literal['tool_search_output']]
        """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
        `tool_search_output`."""
        execution: ToolSearchExecutionTypeInput
        """Who searches: OpenAI (`server`), or your program (`client`)."""
        tools: Required[Sequence[ToolInput]]
        """The tools that the model may call."""
        status: FunctionCallItemStatusInput | None
        """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""


@model
class ToolSearchOutputItemParam(Base):
    """Tools that a search found; the model may call them from here on."""

    id: str | None = None
    """Id of the tool search output."""
    call_id: str | None = None
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    type: Literal['tool_search_output']
    """Tells this object from others that can stand in its place: always `tool_search_output`. Default:
    `tool_search_output`."""
    execution: ToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: list[Tool]
    """The tools that the model may call."""
    status: FunctionCallItemStatus | None = None
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'tools': ['Tool']}
    _tags = {'type': 'tool_search_output'}
