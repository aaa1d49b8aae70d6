from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventInputAudioBufferCommit(Base):
    """The event `input_audio_buffer.commit`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.commit"]
    """The kind of event: always `input_audio_buffer.commit`."""

    _tags = {"type": "input_audio_buffer.commit"}
