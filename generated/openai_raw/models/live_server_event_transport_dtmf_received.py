from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveServerEventTransportDtmfReceived(Base):
    """Live server event transport dtmf received."""

    event: str
    event_id: str
    type: Literal['transport.dtmf.received']
    _tags = {'type': 'transport.dtmf.received'}
