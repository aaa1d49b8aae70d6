from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioUnmuteEvent(Base):
    """Lets the model hear the user again."""

    type: Literal["session.input_audio.unmute"]
    """Event type: always `session.input_audio.unmute`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.input_audio.unmute"}
