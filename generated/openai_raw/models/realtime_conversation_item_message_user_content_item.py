from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_conversation_item_message_user_content_item_detail import RealtimeConversationItemMessageUserContentItemDetail, RealtimeConversationItemMessageUserContentItemDetailInput
    from ..models.realtime_conversation_item_message_user_content_item_type import RealtimeConversationItemMessageUserContentItemType, RealtimeConversationItemMessageUserContentItemTypeInput

    class RealtimeConversationItemMessageUserContentItemDict(TypedDict, total=False):
        type: RealtimeConversationItemMessageUserContentItemTypeInput
        text: str
        audio: str
        image_url: str
        detail: RealtimeConversationItemMessageUserContentItemDetailInput
        transcript: str


@model
class RealtimeConversationItemMessageUserContentItem(Base):
    """Realtime conversation item message user content item."""

    type: RealtimeConversationItemMessageUserContentItemType | None = absent
    text: str | None = absent
    audio: str | None = absent
    image_url: str | None = absent
    detail: RealtimeConversationItemMessageUserContentItemDetail | None = absent
    transcript: str | None = absent
    _tags = {'type': ('input_text', 'input_audio', 'input_image')}
