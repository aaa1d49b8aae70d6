from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveSidebandServerEventTransportRinging(Base):
    """Live sideband server event transport ringing."""

    event_id: str
    session_id: str
    type: Literal['transport.ringing']
    _tags = {'type': 'transport.ringing'}
