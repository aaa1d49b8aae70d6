from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcription_segment import TranscriptionSegment
    from ..models.transcription_word import TranscriptionWord


@model
class CreateTranscriptionResponseVerboseJson(Base):
    """Create transcription response verbose JSON."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    duration: float
    text: str
    words: list[TranscriptionWord] | None = absent
    segments: list[TranscriptionSegment] | None = absent
    usage: TranscriptTextUsageDuration | None = absent
    """What is billed: tokens, or seconds of audio."""
    task: str | None = absent

    _nested = {'words': ['TranscriptionWord'], 'segments': ['TranscriptionSegment'], 'usage': 'TranscriptTextUsageDuration'}
