from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventConversationItemDelete(Base):
    """Removes an item from the conversation. The server answers with `conversation.item.deleted`."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.delete"]
    """Event type: always `conversation.item.delete`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.delete"}
