from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventResponseOutputItemDone(Base):
    """The event `response.output_item.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_item.done"]
    """The kind of event: always `response.output_item.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "response.output_item.done"}
