from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Base):
    """Realtime translation session update request audio output."""

    language: str | None = absent
