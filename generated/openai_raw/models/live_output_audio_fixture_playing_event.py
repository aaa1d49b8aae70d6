from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioFixturePlayingEvent(Base):
    """The event `session.output_audio.fixture.playing`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.output_audio.fixture.playing"]
    """Which kind it is. Always `session.output_audio.fixture.playing`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.output_audio.fixture.playing"}
