from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_error import LiveError


@model
class LiveErrorEvent(Base):
    """The event `error`."""

    error: LiveError
    """What went wrong."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal['error']
    """Which kind it is. Always `error`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {'error': 'LiveError'}
    _tags = {'type': 'error'}
