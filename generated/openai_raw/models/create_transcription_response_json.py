"""`CreateTranscriptionResponseJson`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
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

    _nested = {
        "languages": ["TranscriptionLanguage"],
        "logprobs": ["CreateTranscriptionResponseJsonLogprobsItem"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }


@model
class CreateTranscriptionResponseJsonLogprobsItem(Base):
    """A token of the transcript, with its log probability."""

    token: str | None = absent
    """The token's text."""
    logprob: float | None = absent
    """Natural logarithm of the token's probability."""
    bytes: list[float] | None = absent
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
