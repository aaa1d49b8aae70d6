from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_conversation_item_with_reference_content_item_type import RealtimeConversationItemWithReferenceContentItemType


@model
class RealtimeConversationItemWithReferenceContentItem(Base):
    """Realtime conversation item with reference content item."""

    type: RealtimeConversationItemWithReferenceContentItemType | None = absent
    text: str | None = absent
    id: str | None = absent
    audio: str | None = absent
    transcript: str | None = absent
    _tags = {'type': ('input_audio', 'input_text', 'item_reference', 'text')}
