from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveOutputAudioFixturePlayEventDict(TypedDict, total=False):
        audio: Required[str]
        type: Required[Literal['session.output_audio.fixture.play']]
        event_id: str | None


@model
class LiveOutputAudioFixturePlayEvent(Base):
    """Live output audio fixture play event."""

    audio: str
    type: Literal['session.output_audio.fixture.play']
    event_id: str | None = None
    _tags = {'type': 'session.output_audio.fixture.play'}
