from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.log_prob_properties import LogProbProperties
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted(Base):
    """The transcript of the user's audio is complete. It comes from a separate model and may differ from what the
    model heard."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    """Event type: always `conversation.item.input_audio_transcription.completed`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    transcript: str
    """Transcript of the audio."""
    languages: list[TranscriptionLanguage] | None = absent
    """Languages that are spoken."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless requested."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration
    """What is billed: tokens or seconds of audio."""

    _nested = {
        "languages": ["TranscriptionLanguage"],
        "logprobs": ["LogProbProperties"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }
    _tags = {"type": "conversation.item.input_audio_transcription.completed"}
