from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveServerEventTransportRinging(Base):
    """The event `transport.ringing`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    type: Literal['transport.ringing']
    """Which kind it is. Always `transport.ringing`."""
    _tags = {'type': 'transport.ringing'}
