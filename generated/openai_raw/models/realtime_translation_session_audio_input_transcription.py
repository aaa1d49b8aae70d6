from __future__ import annotations

from ..types import Model, model



@model
class RealtimeTranslationSessionAudioInputTranscription(Model):
    """Realtime translation session audio input transcription."""

    model: str
