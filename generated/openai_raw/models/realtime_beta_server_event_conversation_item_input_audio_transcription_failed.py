from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_beta_server_event_conversation_item_input_audio_transcription_failed_error import RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed(Base):
    """Realtime beta server event conversation item input audio transcription failed."""

    event_id: str
    type: Literal['conversation.item.input_audio_transcription.failed']
    item_id: str
    content_index: int
    error: RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError

    _nested = {'error': 'RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError'}
    _tags = {'type': 'conversation.item.input_audio_transcription.failed'}
