from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioUnmutedEvent(Base):
    """The user is no longer muted."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.input_audio.unmuted"]
    """Event type: always `session.input_audio.unmuted`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.input_audio.unmuted"}
