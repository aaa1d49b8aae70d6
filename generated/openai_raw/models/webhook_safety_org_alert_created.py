from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_safety_org_alert_created_data import WebhookSafetyOrgAlertCreatedData


@model
class WebhookSafetyOrgAlertCreated(Base):
    """Webhook safety org alert created."""

    id: str
    created_at: int
    data: WebhookSafetyOrgAlertCreatedData
    object: Literal['event']
    type: Literal['safety.org_alert.created']

    _nested = {'data': 'WebhookSafetyOrgAlertCreatedData'}
    _tags = {'object': 'event', 'type': 'safety.org_alert.created'}
