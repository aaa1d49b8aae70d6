from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Base):
    """Realtime translation session update request audio input transcription."""

    model: str
