from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeSessionCreateResponseInputAudioTranscription(Base):
    """How input audio is transcribed."""

    model: str | None = None
    """The model that was used."""
