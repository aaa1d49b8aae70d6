from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveSidebandClientEventTransportDtmfSendDict(TypedDict, total=False):
        event: Required[str]
        """The key that was pressed, or the event itself."""
        type: Required[Literal['transport.dtmf.send']]
        """Which kind it is. Always `transport.dtmf.send`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveSidebandClientEventTransportDtmfSend(Base):
    """The event `transport.dtmf.send`."""

    event: str
    """The key that was pressed, or the event itself."""
    type: Literal['transport.dtmf.send']
    """Which kind it is. Always `transport.dtmf.send`."""
    event_id: str | None = None
    """Id of the event, given by the server."""
    _tags = {'type': 'transport.dtmf.send'}
