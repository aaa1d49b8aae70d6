from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_server_event_transport_failed_error import LiveServerEventTransportFailedError


@model
class LiveServerEventTransportFailed(Base):
    """Live server event transport failed."""

    error: LiveServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal['transport.failed']

    _nested = {'error': 'LiveServerEventTransportFailedError'}
    _tags = {'type': 'transport.failed'}
