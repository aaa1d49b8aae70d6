from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeTranscriptionSessionCreateResponseClientSecret(Base):
    """Realtime transcription session create response client secret."""

    value: str
    expires_at: int
