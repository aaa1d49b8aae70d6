from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventInputAudioBufferAppend(Base):
    """The event `input_audio_buffer.append`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.append"]
    """The kind of event: always `input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "input_audio_buffer.append"}
