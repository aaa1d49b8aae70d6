"""What requests take instead of the models in ``models.live_input_audio_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveInputAudioAppendEventDict(TypedDict, total=False):
    audio: Required[str]
    """How audio is heard and spoken."""
    type: Required[Literal["session.input_audio.append"]]
    """Which kind it is. Always `session.input_audio.append`."""
    event_id: str | None
    """Id of the event, given by the server."""
