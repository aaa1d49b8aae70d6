from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class LiveSidebandClientEventTransportDtmfSendDict(TypedDict, total=False):
        event: Required[str]
        type: Required[Literal['transport.dtmf.send']]
        event_id: str | None


@model
class LiveSidebandClientEventTransportDtmfSend(Base):
    """Live sideband client event transport dtmf send."""

    event: str
    type: Literal['transport.dtmf.send']
    event_id: str | None = None
    _tags = {'type': 'transport.dtmf.send'}
