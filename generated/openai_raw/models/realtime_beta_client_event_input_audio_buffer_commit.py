from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventInputAudioBufferCommit(Base):
    """Turns the audio in the input buffer into a user message. Not needed while the server detects turns."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.commit"]
    """Event type: always `input_audio_buffer.commit`."""

    _tags = {"type": "input_audio_buffer.commit"}
