"""What requests take instead of the models in ``models.live_input_audio_mute_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveInputAudioMuteEventDict(TypedDict, total=False):
    type: Required[Literal["session.input_audio.mute"]]
    """Event type: always `session.input_audio.mute`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
