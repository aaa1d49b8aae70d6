from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_sideband_server_event_transport_failed_error import LiveSidebandServerEventTransportFailedError


@model
class LiveSidebandServerEventTransportFailed(Base):
    """Live sideband server event transport failed."""

    error: LiveSidebandServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal['transport.failed']

    _nested = {'error': 'LiveSidebandServerEventTransportFailedError'}
    _tags = {'type': 'transport.failed'}
