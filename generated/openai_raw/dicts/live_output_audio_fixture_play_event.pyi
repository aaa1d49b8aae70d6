"""What requests take instead of the models in ``models.live_output_audio_fixture_play_event``, for type checkers
only."""

from typing import Literal, Required, TypedDict

class LiveOutputAudioFixturePlayEventDict(TypedDict, total=False):
    audio: Required[str]
    """How audio is heard and spoken."""
    type: Required[Literal["session.output_audio.fixture.play"]]
    """Which kind it is. Always `session.output_audio.fixture.play`."""
    event_id: str | None
    """Id of the event, given by the server."""
