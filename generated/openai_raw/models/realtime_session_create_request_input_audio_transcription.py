from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
        model: str
        language: str
        prompt: str


@model
class RealtimeSessionCreateRequestInputAudioTranscription(Base):
    """Realtime session create request input audio transcription."""

    model: str | None = absent
    language: str | None = absent
    prompt: str | None = absent
