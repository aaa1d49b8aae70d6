from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_server_event_error_error import RealtimeServerEventErrorError


@model
class RealtimeServerEventError(Base):
    """The event `error`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['error']
    """The kind of event: always `error`."""
    error: RealtimeServerEventErrorError
    """What went wrong."""

    _nested = {'error': 'RealtimeServerEventErrorError'}
    _tags = {'type': 'error'}
