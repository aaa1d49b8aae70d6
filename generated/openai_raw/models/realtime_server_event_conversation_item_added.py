from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import RealtimeConversationItem


@model
class RealtimeServerEventConversationItemAdded(Base):
    """The event `conversation.item.added`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['conversation.item.added']
    """The kind of event: always `conversation.item.added`."""
    previous_item_id: str | None = None
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'conversation.item.added'}
