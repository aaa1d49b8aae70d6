from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(Base):
    """The next piece of the arguments of a function call."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.function_call_arguments.delta"]
    """Event type: always `response.function_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    call_id: str
    """Id that links a tool call and its output."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""

    _tags = {"type": "response.function_call_arguments.delta"}
