from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_conversation_item_with_reference_content_item_type import RealtimeConversationItemWithReferenceContentItemType


@model
class RealtimeConversationItemWithReferenceContentItem(Base):
    """A part of a message."""

    type: RealtimeConversationItemWithReferenceContentItemType | None = absent
    """Which kind of content this is. Values: `input_audio`, `input_text`, `item_reference`, `text`."""
    text: str | None = absent
    """The text of the part; only if it is one of text."""
    id: str | None = absent
    """Id of the content, by which the API knows it."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""
    _tags = {'type': ('input_audio', 'input_text', 'item_reference', 'text')}
