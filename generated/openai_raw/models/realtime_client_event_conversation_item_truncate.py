from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventConversationItemTruncateDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['conversation.item.truncate']]
        item_id: Required[str]
        content_index: Required[int]
        audio_end_ms: Required[int]


@model
class RealtimeClientEventConversationItemTruncate(Base):
    """Realtime client event conversation item truncate."""

    event_id: str | None = absent
    type: Literal['conversation.item.truncate']
    item_id: str
    content_index: int
    audio_end_ms: int
    _tags = {'type': 'conversation.item.truncate'}
