from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse


@model
class RealtimeServerEventTranscriptionSessionUpdated(Base):
    """`transcription_session.updated` event: the transcription session was updated."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["transcription_session.updated"]
    """Event type: always `transcription_session.updated`."""
    session: RealtimeTranscriptionSessionCreateResponse
    """A session of the beta that only transcribes, with a key for it."""

    _nested = {"session": "RealtimeTranscriptionSessionCreateResponse"}
    _tags = {"type": "transcription_session.updated"}
