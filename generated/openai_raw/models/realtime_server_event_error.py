from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_error_error import RealtimeServerEventErrorError


@model
class RealtimeServerEventError(Base):
    """Realtime server event error."""

    event_id: str
    type: Literal['error']
    error: RealtimeServerEventErrorError

    _nested = {'error': 'RealtimeServerEventErrorError'}
    _tags = {'type': 'error'}
