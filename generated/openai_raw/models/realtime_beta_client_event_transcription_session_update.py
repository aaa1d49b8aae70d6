from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest


@model
class RealtimeBetaClientEventTranscriptionSessionUpdate(Base):
    """Realtime beta client event transcription session update."""

    event_id: str | None = absent
    type: Literal['transcription_session.update']
    session: RealtimeTranscriptionSessionCreateRequest

    _nested = {'session': 'RealtimeTranscriptionSessionCreateRequest'}
    _tags = {'type': 'transcription_session.update'}
