from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventConversationItemDeleted(Base):
    """An item was removed, as you asked."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.deleted"]
    """Event type: always `conversation.item.deleted`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.deleted"}
