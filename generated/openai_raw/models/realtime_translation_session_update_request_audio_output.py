from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Model):
    """Realtime translation session update request audio output."""

    language: str | None = absent
