from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventConversationItemRetrieved(Base):
    """The item that you asked for."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.retrieved"]
    """Event type: always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.retrieved"}
