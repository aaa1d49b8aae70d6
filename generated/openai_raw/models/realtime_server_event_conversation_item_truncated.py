from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventConversationItemTruncated(Base):
    """Realtime server event conversation item truncated."""

    event_id: str
    type: Literal['conversation.item.truncated']
    item_id: str
    content_index: int
    audio_end_ms: int
    _tags = {'type': 'conversation.item.truncated'}
