from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeTranslationSessionAudioOutput(Base):
    """Settings of the translated speech."""

    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
