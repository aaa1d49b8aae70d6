from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventInputAudioBufferClear(Base):
    """The event `input_audio_buffer.clear`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.clear"]
    """The kind of event: always `input_audio_buffer.clear`."""

    _tags = {"type": "input_audio_buffer.clear"}
