from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict(TypedDict, total=False):
        model: Required[str]


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Base):
    """Realtime translation session update request audio input transcription."""

    model: str
