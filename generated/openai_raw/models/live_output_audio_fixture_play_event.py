from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioFixturePlayEvent(Base):
    """The event `session.output_audio.fixture.play`."""

    audio: str
    """How audio is heard and spoken."""
    type: Literal["session.output_audio.fixture.play"]
    """Which kind it is. Always `session.output_audio.fixture.play`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "session.output_audio.fixture.play"}
