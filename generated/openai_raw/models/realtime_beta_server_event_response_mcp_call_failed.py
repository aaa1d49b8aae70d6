from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseMCPCallFailed(Base):
    """The event `response.mcp_call.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call.failed"]
    """The kind of event: always `response.mcp_call.failed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "response.mcp_call.failed"}
