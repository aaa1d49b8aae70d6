from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_conversation_item_message_assistant_content_item_type import RealtimeConversationItemMessageAssistantContentItemType, RealtimeConversationItemMessageAssistantContentItemTypeInput

    class RealtimeConversationItemMessageAssistantContentItemDict(TypedDict, total=False):
        type: RealtimeConversationItemMessageAssistantContentItemTypeInput
        """Which kind of content this is. Values: `output_text`, `output_audio`."""
        text: str
        """The text of the part; only if it is one of text."""
        audio: str
        """Audio, base64-encoded."""
        transcript: str
        """What was said, as text."""


@model
class RealtimeConversationItemMessageAssistantContentItem(Base):
    """A part of a message."""

    type: RealtimeConversationItemMessageAssistantContentItemType | None = absent
    """Which kind of content this is. Values: `output_text`, `output_audio`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""
    _tags = {'type': ('output_text', 'output_audio')}
