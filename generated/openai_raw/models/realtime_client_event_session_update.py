from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA, RealtimeSessionCreateRequestGADict
    from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA, RealtimeTranscriptionSessionCreateRequestGADict

    class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['session.update']]
        """The kind of event: always `session.update`."""
        session: Required[RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGADict]
        """The session as it is now."""


@model
class RealtimeClientEventSessionUpdate(Base):
    """The event `session.update`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['session.update']
    """The kind of event: always `session.update`."""
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA
    """The session as it is now."""

    _nested = {'session': ('type', {'realtime': 'RealtimeSessionCreateRequestGA', 'transcription': 'RealtimeTranscriptionSessionCreateRequestGA'})}
    _tags = {'type': 'session.update'}
