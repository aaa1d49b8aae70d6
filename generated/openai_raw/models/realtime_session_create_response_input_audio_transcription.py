from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeSessionCreateResponseInputAudioTranscription(Base):
    """Realtime session create response input audio transcription."""

    model: str | None = None
