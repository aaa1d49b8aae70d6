from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaClientEventConversationItemCreate(Base):
    """Adds an item to the conversation: a message, a function call or its output. The server answers with
    `conversation.item.added`."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["conversation.item.create"]
    """Event type: always `conversation.item.create`."""
    previous_item_id: str | None = absent
    """Id of the item before this one; None or `root` if it is the first."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.create"}
