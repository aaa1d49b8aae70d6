from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_conversation_item_input_audio_transcription_failed_error import RealtimeServerEventConversationItemInputAudioTranscriptionFailedError


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(Base):
    """The event `conversation.item.input_audio_transcription.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['conversation.item.input_audio_transcription.failed']
    """The kind of event: always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError
    """Why the audio could not be transcribed."""

    _nested = {'error': 'RealtimeServerEventConversationItemInputAudioTranscriptionFailedError'}
    _tags = {'type': 'conversation.item.input_audio_transcription.failed'}
