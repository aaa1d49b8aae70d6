from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioFixturePlayEvent(Base):
    """`session.output_audio.fixture.play` event, sent by the client: play the fixture."""

    audio: str
    """Audio input and output settings."""
    type: Literal["session.output_audio.fixture.play"]
    """Event type: always `session.output_audio.fixture.play`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.output_audio.fixture.play"}
