from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse


@model
class RealtimeBetaServerEventTranscriptionSessionCreated(Base):
    """Realtime beta server event transcription session created."""

    event_id: str
    type: Literal['transcription_session.created']
    session: RealtimeTranscriptionSessionCreateResponse

    _nested = {'session': 'RealtimeTranscriptionSessionCreateResponse'}
    _tags = {'type': 'transcription_session.created'}
