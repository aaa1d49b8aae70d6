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
    """The event `conversation.item.input_audio_transcription.completed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    """The kind of event: always `conversation.item.input_audio_transcription.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    transcript: str
    """What was said, as text."""
    languages: list[TranscriptionLanguage] | None = absent
    """The languages that are spoken."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless they were asked for."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration
    """What is billed: tokens, or seconds of audio."""

    _nested = {
        "languages": ["TranscriptionLanguage"],
        "logprobs": ["LogProbProperties"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }
    _tags = {"type": "conversation.item.input_audio_transcription.completed"}
