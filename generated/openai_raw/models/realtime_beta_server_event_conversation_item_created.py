from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventConversationItemCreated(Base):
    """The event `conversation.item.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.created"]
    """The kind of event: always `conversation.item.created`."""
    previous_item_id: str | None = None
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.created"}
