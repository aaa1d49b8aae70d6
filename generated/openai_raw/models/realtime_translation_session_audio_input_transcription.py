from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeTranslationSessionAudioInputTranscription(Base):
    """Realtime translation session audio input transcription."""

    model: str
