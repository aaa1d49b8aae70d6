from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveInfoEvent(Base):
    """The event `info`."""

    code: str
    event_id: str
    """Id of the event, given by the server."""
    message: str
    type: Literal['info']
    """The kind of event: always `info`."""
    client_event_id: str | None = None
    """Id of the client event."""
    _tags = {'type': 'info'}
