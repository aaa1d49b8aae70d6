from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioMuteEvent(Base):
    """Mutes the user: the model hears silence from now on."""

    type: Literal["session.input_audio.mute"]
    """Event type: always `session.input_audio.mute`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.input_audio.mute"}
