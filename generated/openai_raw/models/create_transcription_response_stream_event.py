"""What only `CreateTranscriptionResponseStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage


@model
class TranscriptTextDeltaEvent(Base):
    """The event `transcript.text.delta`."""

    type: Literal["transcript.text.delta"]
    """The kind of event: always `transcript.text.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""
    segment_id: str | None = absent
    """Id of the segment."""

    _nested = {"logprobs": ["TranscriptTextDeltaEventLogprobsItem"]}
    _tags = {"type": "transcript.text.delta"}


@model
class TranscriptTextDeltaEventLogprobsItem(Base):
    """A token of the transcript, with its log probability."""

    token: str | None = absent
    """The token's text."""
    logprob: float | None = absent
    """Natural logarithm of the token's probability."""
    bytes: list[int] | None = absent
    """The token's UTF-8 bytes; a character may be spread over several tokens."""


@model
class TranscriptTextDoneEvent(Base):
    """The event `transcript.text.done`."""

    type: Literal["transcript.text.done"]
    """The kind of event: always `transcript.text.done`."""
    text: str
    """The whole transcript."""
    languages: list[TranscriptionLanguage] | None = absent
    """The languages that are spoken."""
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""
    usage: TranscriptTextUsageTokens | None = absent
    """What the transcription used, for models that are billed by token."""

    _nested = {
        "languages": ["TranscriptionLanguage"],
        "logprobs": ["TranscriptTextDoneEventLogprobsItem"],
        "usage": "TranscriptTextUsageTokens",
    }
    _tags = {"type": "transcript.text.done"}


@model
class TranscriptTextDoneEventLogprobsItem(Base):
    """A token of the transcript, with its log probability."""

    token: str | None = absent
    """The token's text."""
    logprob: float | None = absent
    """Natural logarithm of the token's probability."""
    bytes: list[int] | None = absent
    """The token's UTF-8 bytes; a character may be spread over several tokens."""


@model
class TranscriptTextSegmentEvent(Base):
    """What one speaker said without a break."""

    type: Literal["transcript.text.segment"]
    """The kind of event: always `transcript.text.segment`."""
    id: str
    """Id of the event."""
    start: float
    """Where the segment begins, in seconds."""
    end: float
    """Where the segment ends, in seconds."""
    text: str
    """What was said in the segment."""
    speaker: str
    """Label or name of the one who speaks."""

    _tags = {"type": "transcript.text.segment"}
