from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveCommentaryAppendedEvent(Base):
    """Live commentary appended event."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal['session.commentary.appended']
    client_event_id: str | None = None
    _tags = {'type': 'session.commentary.appended'}
