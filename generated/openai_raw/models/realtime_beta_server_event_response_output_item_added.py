from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventResponseOutputItemAdded(Base):
    """An item of the response begins."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_item.added"]
    """Event type: always `response.output_item.added`."""
    response_id: str
    """Id of the response that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "response.output_item.added"}
