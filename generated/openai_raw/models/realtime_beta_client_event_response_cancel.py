from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class RealtimeBetaClientEventResponseCancel(Base):
    """The request was refused."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["response.cancel"]
    """The kind of event: always `response.cancel`."""
    response_id: str | None = absent
    """Id of the response that the event belongs to."""

    _tags = {"type": "response.cancel"}
