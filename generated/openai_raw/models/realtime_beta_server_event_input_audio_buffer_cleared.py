from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventInputAudioBufferCleared(Base):
    """The event `input_audio_buffer.cleared`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.cleared"]
    """The kind of event: always `input_audio_buffer.cleared`."""

    _tags = {"type": "input_audio_buffer.cleared"}
