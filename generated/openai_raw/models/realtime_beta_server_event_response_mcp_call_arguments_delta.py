from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(Base):
    """The event `response.mcp_call_arguments.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call_arguments.delta"]
    """The kind of event: always `response.mcp_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "response.mcp_call_arguments.delta"}
