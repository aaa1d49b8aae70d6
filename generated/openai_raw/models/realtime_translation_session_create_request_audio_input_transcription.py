from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict(TypedDict, total=False):
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""


@model
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(Base):
    """How input audio is transcribed."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
