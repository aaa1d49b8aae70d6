from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioFixturePlayEvent(Base):
    """Plays a recording of yours to the user: raw PCM, 16 bits, mono, 24 kHz. The model pauses meanwhile."""

    audio: str
    """The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz."""
    type: Literal["session.output_audio.fixture.play"]
    """Event type: always `session.output_audio.fixture.play`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.output_audio.fixture.play"}
