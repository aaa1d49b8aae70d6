from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioAppendEvent(Base):
    """`session.input_audio.append` event, sent by the client: append to the input audio."""

    audio: str
    """Audio input and output settings."""
    type: Literal["session.input_audio.append"]
    """Event type: always `session.input_audio.append`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.input_audio.append"}
