from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputAudioAppendEvent(Base):
    """Sends speech. Only on the first connection; calls over WebRTC and SIP have their own audio."""

    audio: str
    """Speech in the format of the session, base64-encoded."""
    type: Literal["session.input_audio.append"]
    """Event type: always `session.input_audio.append`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.input_audio.append"}
