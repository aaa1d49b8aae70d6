from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.log_prob_properties import LogProbProperties
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(Base):
    """Realtime server event conversation item input audio transcription completed."""

    event_id: str
    type: Literal['conversation.item.input_audio_transcription.completed']
    item_id: str
    content_index: int
    transcript: str
    languages: list[TranscriptionLanguage] | None = absent
    logprobs: list[LogProbProperties] | None = None
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration

    _nested = {'languages': ['TranscriptionLanguage'], 'logprobs': ['LogProbProperties'], 'usage': ('type', {'tokens': 'TranscriptTextUsageTokens', 'duration': 'TranscriptTextUsageDuration'})}
    _tags = {'type': 'conversation.item.input_audio_transcription.completed'}
