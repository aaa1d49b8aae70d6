from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_transcription_response_json_logprobs_item import CreateTranscriptionResponseJsonLogprobsItem
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage


@model
class CreateTranscriptionResponseJson(Base):
    """A transcript."""

    text: str
    """The whole transcript."""
    languages: list[TranscriptionLanguage] | None = absent
    """The languages that are spoken."""
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = absent
    """What is billed: tokens, or seconds of audio."""

    _nested = {'languages': ['TranscriptionLanguage'], 'logprobs': ['CreateTranscriptionResponseJsonLogprobsItem'], 'usage': ('type', {'tokens': 'TranscriptTextUsageTokens', 'duration': 'TranscriptTextUsageDuration'})}
