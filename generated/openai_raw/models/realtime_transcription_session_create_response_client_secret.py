from __future__ import annotations

from ..types import Model, model



@model
class RealtimeTranscriptionSessionCreateResponseClientSecret(Model):
    """Realtime transcription session create response client secret."""

    value: str
    expires_at: int
