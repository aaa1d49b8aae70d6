from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcription_segment import TranscriptionSegment


@model
class CreateTranslationResponseVerboseJson(Base):
    """A translation with times."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    duration: float
    """Length of the audio, in seconds."""
    text: str
    """The whole English text."""
    segments: list[TranscriptionSegment] | None = absent
    """Segments with their times."""

    _nested = {"segments": ["TranscriptionSegment"]}
