from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeTranslationSessionAudioOutput(Base):
    """The value of `RealtimeTranslationSessionAudio.output`."""

    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
