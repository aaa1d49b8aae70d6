from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcription_segment import TranscriptionSegment
    from ..models.transcription_word import TranscriptionWord


@model
class CreateTranscriptionResponseVerboseJson(Base):
    """Create transcription response verbose json."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = absent
    segments: list[TranscriptionSegment] | None = absent
    usage: TranscriptTextUsageDuration | None = absent
    task: str | None = absent

    _nested = {'words': ['TranscriptionWord'], 'segments': ['TranscriptionSegment'], 'usage': 'TranscriptTextUsageDuration'}
