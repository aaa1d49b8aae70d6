from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_session import RealtimeSession


@model
class RealtimeBetaServerEventSessionCreated(Base):
    """The session is open, with its default configuration. The first event of a connection."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.created"]
    """Event type: always `session.created`."""
    session: RealtimeSession
    """A session of the beta: how the model hears, thinks and speaks."""

    _nested = {"session": "RealtimeSession"}
    _tags = {"type": "session.created"}
