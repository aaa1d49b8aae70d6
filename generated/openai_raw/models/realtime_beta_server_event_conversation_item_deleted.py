from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventConversationItemDeleted(Base):
    """The event `conversation.item.deleted`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.deleted"]
    """The kind of event: always `conversation.item.deleted`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "conversation.item.deleted"}
