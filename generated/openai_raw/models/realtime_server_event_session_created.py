from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from ..models.realtime_transcription_session_create_response_ga import RealtimeTranscriptionSessionCreateResponseGA


@model
class RealtimeServerEventSessionCreated(Base):
    """The event `session.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.created']
    """The kind of event: always `session.created`."""
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    """The session as it is now."""

    _nested = {'session': ('type', {'realtime': 'RealtimeSessionCreateResponseGA', 'transcription': 'RealtimeTranscriptionSessionCreateResponseGA'})}
    _tags = {'type': 'session.created'}
