from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_response import RealtimeResponse


@model
class RealtimeServerEventResponseCreated(Base):
    """Realtime server event response created."""

    event_id: str
    type: Literal['response.created']
    response: RealtimeResponse

    _nested = {'response': 'RealtimeResponse'}
    _tags = {'type': 'response.created'}
