from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(Base):
    """The next piece of the arguments of an MCP tool call."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.mcp_call_arguments.delta"]
    """Event type: always `response.mcp_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "response.mcp_call_arguments.delta"}
