from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveResponseCreateEvent(Base):
    """The event `response.create`."""

    type: Literal["response.create"]
    """Which kind it is. Always `response.create`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "response.create"}
