from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaServerEventConversationItemRetrieved(Base):
    """The event `conversation.item.retrieved`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.retrieved"]
    """The kind of event: always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.retrieved"}
