from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventInputAudioBufferAppend(Base):
    """Appends audio to the input buffer. The server does not confirm it."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.append"]
    """Event type: always `input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "input_audio_buffer.append"}
