from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict(TypedDict, total=False):
        model: Required[str]


@model
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(Base):
    """Realtime translation session create request audio input transcription."""

    model: str
