from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioMuteEvent(Base):
    """The event `session.input_audio.mute`."""

    type: Literal["session.input_audio.mute"]
    """Which kind it is. Always `session.input_audio.mute`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "session.input_audio.mute"}
