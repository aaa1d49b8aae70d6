from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_request import RealtimeSessionCreateRequest


@model
class RealtimeBetaClientEventSessionUpdate(Base):
    """Changes the configuration of the session. Fields that you leave out keep their values."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["session.update"]
    """Event type: always `session.update`."""
    session: RealtimeSessionCreateRequest
    """The session with its current configuration."""

    _nested = {"session": "RealtimeSessionCreateRequest"}
    _tags = {"type": "session.update"}
