from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveResponseCreateEvent(Base):
    """Asks the model in the background for a response, or lets it continue after a tool. Needs delegation to
    responses."""

    type: Literal["response.create"]
    """Event type: always `response.create`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "response.create"}
