from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA, RealtimeSessionCreateRequestGADict
    from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA, RealtimeTranscriptionSessionCreateRequestGADict

    class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
        event_id: str
        type: Required[Literal['session.update']]
        session: Required[RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGADict]


@model
class RealtimeClientEventSessionUpdate(Base):
    """Realtime client event session update."""

    event_id: str | None = absent
    type: Literal['session.update']
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA

    _nested = {'session': ('type', {'realtime': 'RealtimeSessionCreateRequestGA', 'transcription': 'RealtimeTranscriptionSessionCreateRequestGA'})}
    _tags = {'type': 'session.update'}
