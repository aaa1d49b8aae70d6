from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_safety_deactivation_issued_data import WebhookSafetyDeactivationIssuedData


@model
class WebhookSafetyDeactivationIssued(Base):
    """Webhook safety deactivation issued."""

    id: str
    created_at: int
    data: WebhookSafetyDeactivationIssuedData
    object: Literal['event']
    type: Literal['safety.deactivation_issued']

    _nested = {'data': 'WebhookSafetyDeactivationIssuedData'}
    _tags = {'object': 'event', 'type': 'safety.deactivation_issued'}
