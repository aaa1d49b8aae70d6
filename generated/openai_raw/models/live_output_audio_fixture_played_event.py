from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioFixturePlayedEvent(Base):
    """The event `session.output_audio.fixture.played`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.output_audio.fixture.played"]
    """Which kind it is. Always `session.output_audio.fixture.played`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.output_audio.fixture.played"}
