from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveServerEventTransportDtmfReceived(Base):
    """The event `transport.dtmf.received`."""

    event: str
    """The key that was pressed, or the event itself."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal['transport.dtmf.received']
    """Which kind it is. Always `transport.dtmf.received`."""
    _tags = {'type': 'transport.dtmf.received'}
