from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaFunctionCallStatus, BetaToolSearchExecutionType


@model
class BetaToolSearchCall(Base):
    """A search for tools that are not loaded yet."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["tool_search_call"]
    """Discriminator: always `tool_search_call`."""
    id: str
    """Id of the tool search call."""
    call_id: str | None
    """Id that links a tool call and its output."""
    execution: BetaToolSearchExecutionType
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    arguments: Any
    """What to search for."""
    status: BetaFunctionCallStatus
    """Status of the tool search call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None = absent
    """Who created the tool search call."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "tool_search_call"}
