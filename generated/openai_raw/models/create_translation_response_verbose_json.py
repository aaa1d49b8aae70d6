from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.transcription_segment import TranscriptionSegment


@model
class CreateTranslationResponseVerboseJson(Base):
    """Create translation response verbose json."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = absent

    _nested = {'segments': ['TranscriptionSegment']}
