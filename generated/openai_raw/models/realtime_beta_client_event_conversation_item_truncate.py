from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaClientEventConversationItemTruncate(Base):
    """Realtime beta client event conversation item truncate."""

    event_id: str | None = absent
    type: Literal['conversation.item.truncate']
    item_id: str
    content_index: int
    audio_end_ms: int
    _tags = {'type': 'conversation.item.truncate'}
