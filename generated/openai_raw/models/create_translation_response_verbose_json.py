from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcription_segment import TranscriptionSegment


@model
class CreateTranslationResponseVerboseJson(Base):
    """A translation with timestamps."""

    language: str
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    duration: float
    """Length of the audio, in seconds."""
    text: str
    """The complete English text."""
    segments: list[TranscriptionSegment] | None = absent
    """Segments with timestamps."""

    _nested = {"segments": ["TranscriptionSegment"]}
