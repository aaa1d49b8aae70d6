from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        language: str
        """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
        prompt: str
        """A text that guides the transcription."""


@model
class RealtimeSessionCreateRequestInputAudioTranscription(Base):
    """How input audio is transcribed."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    prompt: str | None = absent
    """A text that guides the transcription."""
