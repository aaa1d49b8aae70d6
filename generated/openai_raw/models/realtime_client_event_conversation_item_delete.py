from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventConversationItemDeleteDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['conversation.item.delete']]
        item_id: Required[str]


@model
class RealtimeClientEventConversationItemDelete(Base):
    """Realtime client event conversation item delete."""

    event_id: str | None = absent
    type: Literal['conversation.item.delete']
    item_id: str
    _tags = {'type': 'conversation.item.delete'}
