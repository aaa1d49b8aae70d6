from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeTranslationSessionAudioOutput(Base):
    """Realtime translation session audio output."""

    language: str | None = absent
