"""`WebhookSafetyAlertCreated`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyAlertCreated(Base):
    """The event `safety.alert.created`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyAlertCreatedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["safety.alert.created"]
    """Tells this object from others that can stand in its place: always `safety.alert.created`."""

    _nested = {"data": "WebhookSafetyAlertCreatedData"}
    _tags = {"object": "event", "type": "safety.alert.created"}


@model
class WebhookSafetyAlertCreatedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
