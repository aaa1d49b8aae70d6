from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventInputAudioBufferCommitted(Base):
    """The event `input_audio_buffer.committed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.committed"]
    """The kind of event: always `input_audio_buffer.committed`."""
    previous_item_id: str | None = None
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "input_audio_buffer.committed"}
