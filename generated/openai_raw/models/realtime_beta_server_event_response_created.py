from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_beta_response import RealtimeBetaResponse


@model
class RealtimeBetaServerEventResponseCreated(Base):
    """A response begins."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.created"]
    """Event type: always `response.created`."""
    response: RealtimeBetaResponse
    """What the model answered, with the settings it answered under."""

    _nested = {"response": "RealtimeBetaResponse"}
    _tags = {"type": "response.created"}
