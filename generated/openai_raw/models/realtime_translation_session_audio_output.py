from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeTranslationSessionAudioOutput(Model):
    """Realtime translation session audio output."""

    language: str | None = absent
