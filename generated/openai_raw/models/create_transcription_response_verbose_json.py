"""`CreateTranscriptionResponseVerboseJson`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcription_segment import TranscriptionSegment


@model
class CreateTranscriptionResponseVerboseJson(Base):
    """A transcript with times."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    duration: float
    """Length of the audio, in seconds."""
    text: str
    """The whole transcript."""
    words: list[TranscriptionWord] | None = absent
    """Words with their times; only if asked for."""
    segments: list[TranscriptionSegment] | None = absent
    """Segments with their times."""
    usage: TranscriptTextUsageDuration | None = absent
    """What the transcription used, for models that are billed by duration."""
    task: str | None = absent
    """What was done: always `transcribe`."""

    _nested = {
        "words": ["TranscriptionWord"],
        "segments": ["TranscriptionSegment"],
        "usage": "TranscriptTextUsageDuration",
    }


@model
class TranscriptionWord(Base):
    """A word of the transcript."""

    word: str
    """The word itself."""
    start: float
    """Where the word begins, in seconds."""
    end: float
    """Where the word ends, in seconds."""
