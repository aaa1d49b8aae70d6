from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveForkServerEventTransportDtmfSent(Base):
    """The event `transport.dtmf.sent`."""

    event: str
    """The key that was pressed, or the event itself."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal['transport.dtmf.sent']
    """Which kind it is. Always `transport.dtmf.sent`."""
    client_event_id: str | None = None
    """Id of the client event."""
    _tags = {'type': 'transport.dtmf.sent'}
