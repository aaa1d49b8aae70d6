"""What requests take instead of the models in ``models.live_output_audio_fixture_play_event``, for type checkers
only."""

from typing import Literal, Required, TypedDict

class LiveOutputAudioFixturePlayEventDict(TypedDict, total=False):
    audio: Required[str]
    """The recording, base64-encoded: raw PCM, 16 bits, mono, 24 kHz."""
    type: Required[Literal["session.output_audio.fixture.play"]]
    """Event type: always `session.output_audio.fixture.play`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
