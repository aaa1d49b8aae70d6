from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseAudioDelta(Base):
    """The next piece of the model's audio, base64-encoded."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_audio.delta"]
    """Event type: always `response.output_audio.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next chunk of audio, base64-encoded."""

    _tags = {"type": "response.output_audio.delta"}
