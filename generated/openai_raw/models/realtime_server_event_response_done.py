from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_response import RealtimeResponse


@model
class RealtimeServerEventResponseDone(Base):
    """Realtime server event response done."""

    event_id: str
    type: Literal['response.done']
    response: RealtimeResponse

    _nested = {'response': 'RealtimeResponse'}
    _tags = {'type': 'response.done'}
