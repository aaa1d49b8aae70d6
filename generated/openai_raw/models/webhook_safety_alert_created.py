"""`WebhookSafetyAlertCreated`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookSafetyAlertCreated(Base):
    """`safety.alert.created` event: the alert was created."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyAlertCreatedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["safety.alert.created"]
    """Discriminator: always `safety.alert.created`."""

    _nested = {"data": "WebhookSafetyAlertCreatedData"}
    _tags = {"object": "event", "type": "safety.alert.created"}


@model
class WebhookSafetyAlertCreatedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
