from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict(TypedDict, total=False):
        model: Required[str]
        """The model that was used."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Base):
    """How input audio is transcribed."""

    model: str
    """The model that was used."""
