from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveSidebandServerEventSessionPaused(Base):
    """Live sideband server event session paused."""

    event_id: str
    type: Literal['session.paused']
    client_event_id: str | None = None
    _tags = {'type': 'session.paused'}
