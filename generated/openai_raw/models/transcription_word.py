from __future__ import annotations

from ..types import Model, model



@model
class TranscriptionWord(Model):
    """Transcription word."""

    word: str
    start: float
    end: float
