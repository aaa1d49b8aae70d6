from __future__ import annotations

from ..types import Model as Base, model



@model
class TranscriptionLanguage(Base):
    """Transcription language."""

    code: str
