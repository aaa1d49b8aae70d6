from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_session_create_request import RealtimeSessionCreateRequest


@model
class RealtimeBetaClientEventSessionUpdate(Base):
    """The event `session.update`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["session.update"]
    """The kind of event: always `session.update`."""
    session: RealtimeSessionCreateRequest
    """The session as it is now."""

    _nested = {"session": "RealtimeSessionCreateRequest"}
    _tags = {"type": "session.update"}
