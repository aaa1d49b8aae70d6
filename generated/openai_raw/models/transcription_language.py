from __future__ import annotations

from ..types import Model as Base, model



@model
class TranscriptionLanguage(Base):
    """The value of `CreateTranscriptionResponseJson.languages`,
    `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted.languages` and others."""

    code: str
