from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_conversation_item_input_audio_transcription_failed_error import RealtimeServerEventConversationItemInputAudioTranscriptionFailedError


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(Base):
    """Realtime server event conversation item input audio transcription failed."""

    event_id: str
    type: Literal['conversation.item.input_audio_transcription.failed']
    item_id: str
    content_index: int
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError

    _nested = {'error': 'RealtimeServerEventConversationItemInputAudioTranscriptionFailedError'}
    _tags = {'type': 'conversation.item.input_audio_transcription.failed'}
