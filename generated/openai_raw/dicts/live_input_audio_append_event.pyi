"""What requests take instead of the models in ``models.live_input_audio_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveInputAudioAppendEventDict(TypedDict, total=False):
    audio: Required[str]
    """Speech in the format of the session, base64-encoded."""
    type: Required[Literal["session.input_audio.append"]]
    """Event type: always `session.input_audio.append`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
