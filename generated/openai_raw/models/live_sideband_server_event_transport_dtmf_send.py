from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveSidebandServerEventTransportDtmfSend(Base):
    """Live sideband server event transport dtmf send."""

    event: str
    event_id: str
    type: Literal['transport.dtmf.send']
    client_event_id: str | None = None
    _tags = {'type': 'transport.dtmf.send'}
