from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcription_segment import TranscriptionSegment


@model
class CreateTranslationResponseVerboseJson(Base):
    """Create translation response verbose JSON."""

    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = absent

    _nested = {'segments': ['TranscriptionSegment']}
