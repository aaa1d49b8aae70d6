from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError(Base):
    """Realtime beta server event conversation item input audio transcription failed error."""

    type: str | None = absent
    code: str | None = absent
    message: str | None = absent
    param: str | None = absent
