from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveSessionCloseEvent(Base):
    """The event `session.close`."""

    type: Literal["session.close"]
    """Which kind it is. Always `session.close`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "session.close"}
