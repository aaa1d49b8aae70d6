from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import RealtimeConversationItem


@model
class RealtimeBetaClientEventConversationItemCreate(Base):
    """Realtime beta client event conversation item create."""

    event_id: str | None = absent
    type: Literal['conversation.item.create']
    previous_item_id: str | None = absent
    item: RealtimeConversationItem

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'conversation.item.create'}
