from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventInputAudioBufferSpeechStopped(Base):
    """The event `input_audio_buffer.speech_stopped`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.speech_stopped"]
    """The kind of event: always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """Milliseconds of input audio since the session began, up to this point."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "input_audio_buffer.speech_stopped"}
