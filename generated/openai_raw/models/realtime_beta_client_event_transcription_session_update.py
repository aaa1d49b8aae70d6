from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest


@model
class RealtimeBetaClientEventTranscriptionSessionUpdate(Base):
    """`transcription_session.update` event, sent by the client: update the transcription session."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["transcription_session.update"]
    """Event type: always `transcription_session.update`."""
    session: RealtimeTranscriptionSessionCreateRequest
    """The session with its current configuration."""

    _nested = {"session": "RealtimeTranscriptionSessionCreateRequest"}
    _tags = {"type": "transcription_session.update"}
