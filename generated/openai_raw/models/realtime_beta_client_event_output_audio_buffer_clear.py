from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventOutputAudioBufferClear(Base):
    """`output_audio_buffer.clear` event, sent by the client: clear the output audio buffer."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["output_audio_buffer.clear"]
    """Event type: always `output_audio_buffer.clear`."""

    _tags = {"type": "output_audio_buffer.clear"}
