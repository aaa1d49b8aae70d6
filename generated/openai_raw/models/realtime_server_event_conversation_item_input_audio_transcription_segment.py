from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(Base):
    """Realtime server event conversation item input audio transcription segment."""

    event_id: str
    type: Literal['conversation.item.input_audio_transcription.segment']
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float
    _tags = {'type': 'conversation.item.input_audio_transcription.segment'}
