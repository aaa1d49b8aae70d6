from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveOutputAudioFixturePlayedEvent(Base):
    """Live output audio fixture played event."""

    event_id: str
    type: Literal['session.output_audio.fixture.played']
    client_event_id: str | None = None
    _tags = {'type': 'session.output_audio.fixture.played'}
