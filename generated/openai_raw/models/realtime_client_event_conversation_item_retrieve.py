from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventConversationItemRetrieveDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['conversation.item.retrieve']]
        item_id: Required[str]


@model
class RealtimeClientEventConversationItemRetrieve(Base):
    """Realtime client event conversation item retrieve."""

    event_id: str | None = absent
    type: Literal['conversation.item.retrieve']
    item_id: str
    _tags = {'type': 'conversation.item.retrieve'}
