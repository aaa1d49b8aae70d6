from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FunctionCallOutputStatusEnum, ToolSearchExecutionType
    from ..unions import Tool


@model
class ToolSearchOutput(Base):
    """Tools loaded by a tool search. The model may call them from now on."""

    type: Literal["tool_search_output"]
    """Discriminator: always `tool_search_output`."""
    id: str
    """Id of the tool search output."""
    call_id: str | None
    """Id that links a tool call and its output."""
    execution: ToolSearchExecutionType
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    tools: list[Tool]
    """Tools the model was allowed to call."""
    status: FunctionCallOutputStatusEnum
    """Status of the tool search output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None = absent
    """Who created the tool search output."""

    _nested = {"tools": ["Tool"]}
    _tags = {"type": "tool_search_output"}
