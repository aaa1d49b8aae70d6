from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import RealtimeConversationItem


@model
class RealtimeServerEventConversationItemAdded(Base):
    """Realtime server event conversation item added."""

    event_id: str
    type: Literal['conversation.item.added']
    previous_item_id: str | None = None
    item: RealtimeConversationItem

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'conversation.item.added'}
