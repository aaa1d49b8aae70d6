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
    """The complete transcript."""
    languages: list[TranscriptionLanguage] | None = absent
    """Languages that are spoken."""
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless requested."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = absent
    """What is billed: tokens or seconds of audio."""

    _nested = {
        "languages": ["TranscriptionLanguage"],
        "logprobs": ["CreateTranscriptionResponseJsonLogprobsItem"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }


@model
class CreateTranscriptionResponseJsonLogprobsItem(Base):
    """A token of the transcript, with its log probability."""

    token: str | None = absent
    """Text of the token."""
    logprob: float | None = absent
    """Natural logarithm of the probability of the token."""
    bytes: list[float] | None = absent
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""
