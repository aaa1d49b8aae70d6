from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_safety_alert_created_data import WebhookSafetyAlertCreatedData


@model
class WebhookSafetyAlertCreated(Base):
    """Webhook safety alert created."""

    id: str
    created_at: int
    data: WebhookSafetyAlertCreatedData
    object: Literal['event']
    type: Literal['safety.alert.created']

    _nested = {'data': 'WebhookSafetyAlertCreatedData'}
    _tags = {'object': 'event', 'type': 'safety.alert.created'}
