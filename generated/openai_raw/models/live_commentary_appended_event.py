from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveCommentaryAppendedEvent(Base):
    """The event `session.commentary.appended`."""

    end_ms: int
    event_id: str
    """Id of the event, given by the server."""
    start_ms: int
    type: Literal['session.commentary.appended']
    """The kind of event: always `session.commentary.appended`."""
    client_event_id: str | None = None
    """Id of the client event."""
    _tags = {'type': 'session.commentary.appended'}
