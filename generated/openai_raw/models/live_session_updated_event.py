from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_resource import SessionResource


@model
class LiveSessionUpdatedEvent(Base):
    """The full configuration after your `session.update`."""

    event_id: str
    """Id of the event, assigned by the server."""
    session: SessionResource
    """The session and its configuration."""
    type: Literal["session.updated"]
    """Event type: always `session.updated`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {"session": "SessionResource"}
    _tags = {"type": "session.updated"}
