from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaClientEventConversationItemCreate(Base):
    """The event `conversation.item.create`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["conversation.item.create"]
    """The kind of event: always `conversation.item.create`."""
    previous_item_id: str | None = absent
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.create"}
