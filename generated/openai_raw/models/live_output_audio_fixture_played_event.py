from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioFixturePlayedEvent(Base):
    """Your recording left the server and the model goes on; the user may still hear the end of it."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.output_audio.fixture.played"]
    """Event type: always `session.output_audio.fixture.played`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.output_audio.fixture.played"}
