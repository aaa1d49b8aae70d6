from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeSessionCreateResponseInputAudioTranscription(Base):
    """The value of `RealtimeSessionCreateResponse.input_audio_transcription`."""

    model: str | None = None
    """The model that was used."""
