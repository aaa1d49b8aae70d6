from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_request import RealtimeSessionCreateRequest


@model
class RealtimeBetaClientEventSessionUpdate(Base):
    """`session.update` event, sent by the client: update the session."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["session.update"]
    """Event type: always `session.update`."""
    session: RealtimeSessionCreateRequest
    """The session with its current configuration."""

    _nested = {"session": "RealtimeSessionCreateRequest"}
    _tags = {"type": "session.update"}
