from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeTranslationSessionAudioInputTranscription(Base):
    """The value of `RealtimeTranslationSessionAudioInput.transcription`."""

    model: str
    """The model that was used."""
