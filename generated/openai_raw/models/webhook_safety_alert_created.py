from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_safety_alert_created_data import WebhookSafetyAlertCreatedData


@model
class WebhookSafetyAlertCreated(Base):
    """The event `safety.alert.created`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookSafetyAlertCreatedData
    """What the event is about."""
    object: Literal['event']
    """The kind of object: always `event`."""
    type: Literal['safety.alert.created']
    """Tells this object from others that can stand in its place: always `safety.alert.created`."""

    _nested = {'data': 'WebhookSafetyAlertCreatedData'}
    _tags = {'object': 'event', 'type': 'safety.alert.created'}
