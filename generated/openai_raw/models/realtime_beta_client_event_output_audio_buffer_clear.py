from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventOutputAudioBufferClear(Base):
    """Stops the audio that is being played (WebRTC and SIP only). Send `response.cancel` first."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["output_audio_buffer.clear"]
    """Event type: always `output_audio_buffer.clear`."""

    _tags = {"type": "output_audio_buffer.clear"}
