from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import RealtimeConversationItem, RealtimeConversationItemInput

    class RealtimeClientEventConversationItemCreateDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['conversation.item.create']]
        previous_item_id: str
        item: Required[RealtimeConversationItemInput]


@model
class RealtimeClientEventConversationItemCreate(Base):
    """Realtime client event conversation item create."""

    event_id: str | None = absent
    type: Literal['conversation.item.create']
    previous_item_id: str | None = absent
    item: RealtimeConversationItem

    _nested = {'item': 'RealtimeConversationItem'}
    _tags = {'type': 'conversation.item.create'}
