from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeTranslationSessionAudioInputTranscription(Base):
    """How input audio is transcribed."""

    model: str
    """The model that was used."""
