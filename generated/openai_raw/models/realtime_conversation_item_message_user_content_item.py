from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_conversation_item_message_user_content_item_detail import RealtimeConversationItemMessageUserContentItemDetail, RealtimeConversationItemMessageUserContentItemDetailInput
    from ..models.realtime_conversation_item_message_user_content_item_type import RealtimeConversationItemMessageUserContentItemType, RealtimeConversationItemMessageUserContentItemTypeInput

    class RealtimeConversationItemMessageUserContentItemDict(TypedDict, total=False):
        type: RealtimeConversationItemMessageUserContentItemTypeInput
        """Which kind of content this is. Values: `input_text`, `input_audio`, `input_image`."""
        text: str
        """The text of the part; only if it is one of text."""
        audio: str
        """Audio, base64-encoded."""
        image_url: str
        """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
        detail: RealtimeConversationItemMessageUserContentItemDetailInput
        """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`.
        Default: `auto`."""
        transcript: str
        """What was said, as text."""


@model
class RealtimeConversationItemMessageUserContentItem(Base):
    """A part of a message."""

    type: RealtimeConversationItemMessageUserContentItemType | None = absent
    """Which kind of content this is. Values: `input_text`, `input_audio`, `input_image`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    detail: RealtimeConversationItemMessageUserContentItemDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`. Default:
    `auto`."""
    transcript: str | None = absent
    """What was said, as text."""
    _tags = {'type': ('input_text', 'input_audio', 'input_image')}
