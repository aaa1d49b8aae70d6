"""`CreateTranscriptionResponseVerboseJson`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcription_segment import TranscriptionSegment


@model
class CreateTranscriptionResponseVerboseJson(Base):
    """A transcript with timestamps."""

    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    duration: float
    """Length of the audio, in seconds."""
    text: str
    """The complete transcript."""
    words: list[TranscriptionWord] | None = absent
    """Words with timestamps, if requested."""
    segments: list[TranscriptionSegment] | None = absent
    """Segments with timestamps."""
    usage: TranscriptTextUsageDuration | None = absent
    """Usage of models that are billed by audio duration."""
    task: str | None = absent
    """Type of task: always `transcribe`."""

    _nested = {
        "words": ["TranscriptionWord"],
        "segments": ["TranscriptionSegment"],
        "usage": "TranscriptTextUsageDuration",
    }


@model
class TranscriptionWord(Base):
    """A word of the transcript."""

    word: str
    """Text of the word."""
    start: float
    """Start of the word, in seconds."""
    end: float
    """End of the word, in seconds."""
