from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseMCPCallCompleted(Base):
    """An MCP tool has finished."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.mcp_call.completed"]
    """Event type: always `response.mcp_call.completed`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "response.mcp_call.completed"}
