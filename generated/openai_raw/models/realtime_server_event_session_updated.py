from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from ..models.realtime_transcription_session_create_response_ga import RealtimeTranscriptionSessionCreateResponseGA


@model
class RealtimeServerEventSessionUpdated(Base):
    """Realtime server event session updated."""

    event_id: str
    type: Literal['session.updated']
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA

    _nested = {'session': ('type', {'realtime': 'RealtimeSessionCreateResponseGA', 'transcription': 'RealtimeTranscriptionSessionCreateResponseGA'})}
    _tags = {'type': 'session.updated'}
