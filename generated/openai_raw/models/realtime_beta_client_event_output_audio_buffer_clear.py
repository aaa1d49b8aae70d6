from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventOutputAudioBufferClear(Base):
    """The event `output_audio_buffer.clear`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["output_audio_buffer.clear"]
    """The kind of event: always `output_audio_buffer.clear`."""

    _tags = {"type": "output_audio_buffer.clear"}
