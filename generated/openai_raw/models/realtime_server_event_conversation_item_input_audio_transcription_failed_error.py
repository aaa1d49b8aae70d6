from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(Base):
    """Realtime server event conversation item input audio transcription failed error."""

    type: str | None = absent
    code: str | None = absent
    message: str | None = absent
    param: str | None = absent
