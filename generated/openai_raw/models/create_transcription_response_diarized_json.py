"""`CreateTranscriptionResponseDiarizedJson`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens


@model
class CreateTranscriptionResponseDiarizedJson(Base):
    """A transcript by speakers."""

    task: Literal["transcribe"]
    """What was done: always `transcribe`."""
    duration: float
    """Length of the audio, in seconds."""
    text: str
    """The whole transcript."""
    segments: list[TranscriptionDiarizedSegment]
    """The transcript in segments, each with its speaker."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = absent
    """What is billed: tokens, or seconds of audio."""

    _nested = {
        "segments": ["TranscriptionDiarizedSegment"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }
    _tags = {"task": "transcribe"}


@model
class TranscriptionDiarizedSegment(Base):
    """What one speaker said without a break."""

    type: Literal["transcript.text.segment"]
    """Tells this object from others that can stand in its place: always `transcript.text.segment`."""
    id: str
    """Id of the transcription diarized segment."""
    start: float
    """Where the segment begins, in seconds."""
    end: float
    """Where the segment ends, in seconds."""
    text: str
    """What was said in the segment."""
    speaker: str
    """Label of the speaker, such as `A`, or a name you sent along."""

    _tags = {"type": "transcript.text.segment"}
