from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(Base):
    """The event `conversation.item.input_audio_transcription.segment`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
    """The kind of event: always `conversation.item.input_audio_transcription.segment`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """What was said in the segment."""
    id: str
    """Id of the event."""
    speaker: str
    """Label of the one who speaks."""
    start: float
    """Where the segment begins, in seconds."""
    end: float
    """Where the segment ends, in seconds."""

    _tags = {"type": "conversation.item.input_audio_transcription.segment"}
