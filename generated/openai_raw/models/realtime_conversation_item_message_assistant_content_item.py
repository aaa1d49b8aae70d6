from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_conversation_item_message_assistant_content_item_type import RealtimeConversationItemMessageAssistantContentItemType, RealtimeConversationItemMessageAssistantContentItemTypeInput

    class RealtimeConversationItemMessageAssistantContentItemDict(TypedDict, total=False):
        type: RealtimeConversationItemMessageAssistantContentItemTypeInput
        text: str
        audio: str
        transcript: str


@model
class RealtimeConversationItemMessageAssistantContentItem(Base):
    """Realtime conversation item message assistant content item."""

    type: RealtimeConversationItemMessageAssistantContentItemType | None = absent
    text: str | None = absent
    audio: str | None = absent
    transcript: str | None = absent
    _tags = {'type': ('output_text', 'output_audio')}
