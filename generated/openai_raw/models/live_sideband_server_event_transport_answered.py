from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveSidebandServerEventTransportAnswered(Base):
    """Live sideband server event transport answered."""

    event_id: str
    session_id: str
    type: Literal['transport.answered']
    _tags = {'type': 'transport.answered'}
