from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioAppendEvent(Base):
    """The event `session.input_audio.append`."""

    audio: str
    """How audio is heard and spoken."""
    type: Literal["session.input_audio.append"]
    """Which kind it is. Always `session.input_audio.append`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "session.input_audio.append"}
