from __future__ import annotations

from ..types import Model as Base, model



@model
class TranscriptionWord(Base):
    """Transcription word."""

    word: str
    start: float
    end: float
