from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(Base):
    """A segment of the user's audio was transcribed, with its speaker and its times."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
    """Event type: always `conversation.item.input_audio_transcription.segment`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    text: str
    """Text of the segment."""
    id: str
    """Id of the event."""
    speaker: str
    """Label of the one who speaks."""
    start: float
    """Start of the segment, in seconds."""
    end: float
    """End of the segment, in seconds."""

    _tags = {"type": "conversation.item.input_audio_transcription.segment"}
