from __future__ import annotations

from ..types import Model, model



@model
class TranscriptionLanguage(Model):
    """Transcription language."""

    code: str
