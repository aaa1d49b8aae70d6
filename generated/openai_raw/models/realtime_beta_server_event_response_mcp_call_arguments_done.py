from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDone(Base):
    """The event `response.mcp_call_arguments.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call_arguments.done"]
    """The kind of event: always `response.mcp_call_arguments.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _tags = {"type": "response.mcp_call_arguments.done"}
