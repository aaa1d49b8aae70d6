from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_sideband_server_event_transport_failed_error import LiveSidebandServerEventTransportFailedError


@model
class LiveSidebandServerEventTransportFailed(Base):
    """The event `transport.failed`."""

    error: LiveSidebandServerEventTransportFailedError
    """What went wrong; None if nothing did."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    type: Literal['transport.failed']
    """Which kind it is. Always `transport.failed`."""

    _nested = {'error': 'LiveSidebandServerEventTransportFailedError'}
    _tags = {'type': 'transport.failed'}
