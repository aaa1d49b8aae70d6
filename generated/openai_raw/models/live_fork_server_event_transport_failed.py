from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_fork_server_event_transport_failed_error import LiveForkServerEventTransportFailedError


@model
class LiveForkServerEventTransportFailed(Base):
    """Live fork server event transport failed."""

    error: LiveForkServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal['transport.failed']

    _nested = {'error': 'LiveForkServerEventTransportFailedError'}
    _tags = {'type': 'transport.failed'}
