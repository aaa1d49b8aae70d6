from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventInputAudioBufferSpeechStopped(Base):
    """The server detected the end of the user's speech."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.speech_stopped"]
    """Event type: always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "input_audio_buffer.speech_stopped"}
