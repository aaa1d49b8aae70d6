from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FunctionCallOutputStatusEnum, ToolSearchExecutionType
    from ..unions import Tool


@model
class ToolSearchOutput(Base):
    """Tools that a search found; the model may call them from here on."""

    type: Literal["tool_search_output"]
    """Tells this object from others that can stand in its place: always `tool_search_output`."""
    id: str
    """Id of the tool search output."""
    call_id: str | None
    """Id that ties a tool call to its output."""
    execution: ToolSearchExecutionType
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: list[Tool]
    """The tools that the model could call."""
    status: FunctionCallOutputStatusEnum
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the tool search output."""

    _nested = {"tools": ["Tool"]}
    _tags = {"type": "tool_search_output"}
