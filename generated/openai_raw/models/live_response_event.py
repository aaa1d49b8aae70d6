from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class LiveResponseEvent(Base):
    """The event `response.event`."""

    event: dict[str, Any]
    event_id: str
    """Id of the event, given by the server."""
    type: Literal['response.event']
    """The kind of event: always `response.event`."""
    client_event_id: str | None = None
    """Id of the client event."""
    delegation_id: str | None = None
    """Id of the delegation."""
    _tags = {'type': 'response.event'}
