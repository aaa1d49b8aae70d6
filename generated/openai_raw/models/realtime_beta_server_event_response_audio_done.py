from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventResponseAudioDone(Base):
    """The model's audio is complete. It has no audio itself."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_audio.done"]
    """Event type: always `response.output_audio.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""

    _tags = {"type": "response.output_audio.done"}
