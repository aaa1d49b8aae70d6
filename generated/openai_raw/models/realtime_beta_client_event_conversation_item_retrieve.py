from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventConversationItemRetrieve(Base):
    """Asks for an item as the server has it, for example the user's audio after noise reduction."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.retrieve"]
    """Event type: always `conversation.item.retrieve`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.retrieve"}
