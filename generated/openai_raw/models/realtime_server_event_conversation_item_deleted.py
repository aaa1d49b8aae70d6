from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventConversationItemDeleted(Base):
    """Realtime server event conversation item deleted."""

    event_id: str
    type: Literal['conversation.item.deleted']
    item_id: str
    _tags = {'type': 'conversation.item.deleted'}
