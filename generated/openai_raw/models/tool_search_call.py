from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FunctionCallStatus, ToolSearchExecutionType


@model
class ToolSearchCall(Base):
    """The model looks for tools that are not in its context."""

    type: Literal["tool_search_call"]
    """Tells this object from others that can stand in its place: always `tool_search_call`."""
    id: str
    """Id of the tool search call."""
    call_id: str | None
    """Id that ties a tool call to its output."""
    execution: ToolSearchExecutionType
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    arguments: Any
    """What to search for."""
    status: FunctionCallStatus
    """State of the tool search call. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the tool search call."""

    _tags = {"type": "tool_search_call"}
