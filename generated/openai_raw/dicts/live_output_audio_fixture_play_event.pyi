"""What requests take instead of the models in ``models.live_output_audio_fixture_play_event``, for type checkers
only."""

from typing import Literal, Required, TypedDict

class LiveOutputAudioFixturePlayEventDict(TypedDict, total=False):
    audio: Required[str]
    """Audio input and output settings."""
    type: Required[Literal["session.output_audio.fixture.play"]]
    """Event type: always `session.output_audio.fixture.play`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
