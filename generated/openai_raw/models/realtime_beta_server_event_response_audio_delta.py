from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseAudioDelta(Base):
    """The event `response.output_audio.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_audio.delta"]
    """The kind of event: always `response.output_audio.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of the audio, base64-encoded."""

    _tags = {"type": "response.output_audio.delta"}
