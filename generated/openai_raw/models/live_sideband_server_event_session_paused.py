from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveSidebandServerEventSessionPaused(Base):
    """The event `session.paused`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['session.paused']
    """Which kind it is. Always `session.paused`."""
    client_event_id: str | None = None
    """Id of the client event."""
    _tags = {'type': 'session.paused'}
