from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventInputAudioBufferCleared(Base):
    """The input buffer was emptied."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.cleared"]
    """Event type: always `input_audio_buffer.cleared`."""

    _tags = {"type": "input_audio_buffer.cleared"}
