from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RealtimeBetaServerEventInputAudioBufferCommitted(Base):
    """The audio in the input buffer became a user message."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.committed"]
    """Event type: always `input_audio_buffer.committed`."""
    previous_item_id: str | None = None
    """Id of the item before this one; None or `root` if it is the first."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "input_audio_buffer.committed"}
