from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest


@model
class RealtimeBetaClientEventTranscriptionSessionUpdate(Base):
    """The event `transcription_session.update`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["transcription_session.update"]
    """The kind of event: always `transcription_session.update`."""
    session: RealtimeTranscriptionSessionCreateRequest
    """The session as it is now."""

    _nested = {"session": "RealtimeTranscriptionSessionCreateRequest"}
    _tags = {"type": "transcription_session.update"}
