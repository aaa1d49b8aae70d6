from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_response import RealtimeResponse


@model
class RealtimeServerEventResponseDone(Base):
    """The event `response.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['response.done']
    """The kind of event: always `response.done`."""
    response: RealtimeResponse
    """What the model answered, with the settings it answered under."""

    _nested = {'response': 'RealtimeResponse'}
    _tags = {'type': 'response.done'}
