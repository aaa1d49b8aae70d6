from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioFixturePlayingEvent(Base):
    """Your recording was accepted; the user may not hear it yet."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.output_audio.fixture.playing"]
    """Event type: always `session.output_audio.fixture.playing`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.output_audio.fixture.playing"}
