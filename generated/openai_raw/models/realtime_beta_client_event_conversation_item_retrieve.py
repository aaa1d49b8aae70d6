from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventConversationItemRetrieve(Base):
    """The event `conversation.item.retrieve`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["conversation.item.retrieve"]
    """The kind of event: always `conversation.item.retrieve`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "conversation.item.retrieve"}
