from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveOutputAudioFixturePlayingEvent(Base):
    """Live output audio fixture playing event."""

    event_id: str
    type: Literal['session.output_audio.fixture.playing']
    client_event_id: str | None = None
    _tags = {'type': 'session.output_audio.fixture.playing'}
