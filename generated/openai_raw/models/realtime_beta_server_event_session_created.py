from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_session import RealtimeSession


@model
class RealtimeBetaServerEventSessionCreated(Base):
    """The event `session.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.created"]
    """The kind of event: always `session.created`."""
    session: RealtimeSession
    """A session of the beta: how the model hears, thinks and speaks."""

    _nested = {"session": "RealtimeSession"}
    _tags = {"type": "session.created"}
