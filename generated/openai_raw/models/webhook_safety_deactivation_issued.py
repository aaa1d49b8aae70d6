"""`WebhookSafetyDeactivationIssued`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyDeactivationIssued(Base):
    """The event `safety.deactivation_issued`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyDeactivationIssuedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["safety.deactivation_issued"]
    """Tells this object from others that can stand in its place: always `safety.deactivation_issued`."""

    _nested = {"data": "WebhookSafetyDeactivationIssuedData"}
    _tags = {"object": "event", "type": "safety.deactivation_issued"}


@model
class WebhookSafetyDeactivationIssuedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
