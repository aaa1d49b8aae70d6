"""What only `CreateTranscriptionResponseStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage


@model
class TranscriptTextDeltaEvent(Base):
    """`transcript.text.delta` event: the next piece of the text."""

    type: Literal["transcript.text.delta"]
    """Event type: always `transcript.text.delta`."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless requested."""
    segment_id: str | None = absent
    """Id of the segment."""

    _nested = {"logprobs": ["TranscriptTextDeltaEventLogprobsItem"]}
    _tags = {"type": "transcript.text.delta"}


@model
class TranscriptTextDeltaEventLogprobsItem(Base):
    """A token of the transcript, with its log probability."""

    token: str | None = absent
    """Text of the token."""
    logprob: float | None = absent
    """Natural logarithm of the probability of the token."""
    bytes: list[int] | None = absent
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""


@model
class TranscriptTextDoneEvent(Base):
    """`transcript.text.done` event: the text is complete."""

    type: Literal["transcript.text.done"]
    """Event type: always `transcript.text.done`."""
    text: str
    """The complete transcript."""
    languages: list[TranscriptionLanguage] | None = absent
    """Languages that are spoken."""
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless requested."""
    usage: TranscriptTextUsageTokens | None = absent
    """Usage of models that are billed by tokens."""

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
    """Text of the token."""
    logprob: float | None = absent
    """Natural logarithm of the probability of the token."""
    bytes: list[int] | None = absent
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""


@model
class TranscriptTextSegmentEvent(Base):
    """A passage of one speaker."""

    type: Literal["transcript.text.segment"]
    """Event type: always `transcript.text.segment`."""
    id: str
    """Id of the event."""
    start: float
    """Start of the segment, in seconds."""
    end: float
    """End of the segment, in seconds."""
    text: str
    """Text of the segment."""
    speaker: str
    """Label or name of the speaker."""

    _tags = {"type": "transcript.text.segment"}
