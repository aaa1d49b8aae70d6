from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(Base):
    """The event `response.function_call_arguments.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.function_call_arguments.delta"]
    """The kind of event: always `response.function_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    call_id: str
    """Id that ties a tool call to its output."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""

    _tags = {"type": "response.function_call_arguments.delta"}
