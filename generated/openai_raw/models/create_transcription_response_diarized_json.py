"""`CreateTranscriptionResponseDiarizedJson`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens


@model
class CreateTranscriptionResponseDiarizedJson(Base):
    """A transcript with speaker labels."""

    task: Literal["transcribe"]
    """Type of task: always `transcribe`."""
    duration: float
    """Length of the audio, in seconds."""
    text: str
    """The complete transcript."""
    segments: list[TranscriptionDiarizedSegment]
    """Segments of the transcript, each with its speaker."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = absent
    """What is billed: tokens or seconds of audio."""

    _nested = {
        "segments": ["TranscriptionDiarizedSegment"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }
    _tags = {"task": "transcribe"}


@model
class TranscriptionDiarizedSegment(Base):
    """A passage of one speaker."""

    type: Literal["transcript.text.segment"]
    """Discriminator: always `transcript.text.segment`."""
    id: str
    """Id of the transcription diarized segment."""
    start: float
    """Start of the segment, in seconds."""
    end: float
    """End of the segment, in seconds."""
    text: str
    """Text of the segment."""
    speaker: str
    """Label of the speaker, such as `A`, or one of your known speaker names."""

    _tags = {"type": "transcript.text.segment"}
