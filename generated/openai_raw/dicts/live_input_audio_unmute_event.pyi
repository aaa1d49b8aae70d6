"""What requests take instead of the models in ``models.live_input_audio_unmute_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveInputAudioUnmuteEventDict(TypedDict, total=False):
    type: Required[Literal["session.input_audio.unmute"]]
    """Event type: always `session.input_audio.unmute`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
