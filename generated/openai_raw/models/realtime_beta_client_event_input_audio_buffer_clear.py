from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventInputAudioBufferClear(Base):
    """Discards the audio in the input buffer."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.clear"]
    """Event type: always `input_audio_buffer.clear`."""

    _tags = {"type": "input_audio_buffer.clear"}
