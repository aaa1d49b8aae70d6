from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.session_resource import SessionResource


@model
class LiveSessionStartedEvent(Base):
    """The session runs. Has its full configuration, defaults included."""

    event_id: str
    """Id of the event, assigned by the server."""
    session: SessionResource
    """The session and its configuration."""
    type: Literal["session.started"]
    """Event type: always `session.started`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {"session": "SessionResource"}
    _tags = {"type": "session.started"}
