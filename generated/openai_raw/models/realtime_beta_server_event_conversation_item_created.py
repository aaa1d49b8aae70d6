from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventConversationItemCreated(Base):
    """An item was added to the conversation."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.created"]
    """Event type: always `conversation.item.created`."""
    previous_item_id: str | None = None
    """Id of the item before this one; None or `root` if it is the first."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.created"}
