from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveSessionCloseEvent(Base):
    """Ends the session; `session.closed` follows."""

    type: Literal["session.close"]
    """Event type: always `session.close`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "session.close"}
