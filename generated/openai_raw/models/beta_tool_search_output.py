from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaFunctionCallOutputStatusEnum, BetaToolSearchExecutionType
    from ..unions import BetaTool


@model
class BetaToolSearchOutput(Base):
    """Tools that a search found; the model may call them from here on."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["tool_search_output"]
    """Tells this object from others that can stand in its place: always `tool_search_output`."""
    id: str
    """Id of the tool search output."""
    call_id: str | None
    """Id that ties a tool call to its output."""
    execution: BetaToolSearchExecutionType
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    tools: list[BetaTool]
    """The tools that the model could call."""
    status: BetaFunctionCallOutputStatusEnum
    """State of the tool search output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the tool search output."""

    _nested = {"agent": "BetaAgentTag", "tools": ["BetaTool"]}
    _tags = {"type": "tool_search_output"}
