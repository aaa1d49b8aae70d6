from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioMutedEvent(Base):
    """The event `session.input_audio.muted`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.input_audio.muted"]
    """Which kind it is. Always `session.input_audio.muted`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.input_audio.muted"}
