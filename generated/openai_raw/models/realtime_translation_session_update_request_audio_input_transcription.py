from __future__ import annotations

from ..types import Model, model



@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Model):
    """Realtime translation session update request audio input transcription."""

    model: str
