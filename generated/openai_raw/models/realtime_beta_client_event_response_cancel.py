from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventResponseCancel(Base):
    """Stops a response that is in progress; the server then sends `response.done` with status `cancelled`."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["response.cancel"]
    """Event type: always `response.cancel`."""
    response_id: str | None = absent
    """Id of the response that the event is about."""

    _tags = {"type": "response.cancel"}
