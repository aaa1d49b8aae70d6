from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_safety_warning_issued_data import WebhookSafetyWarningIssuedData


@model
class WebhookSafetyWarningIssued(Base):
    """Webhook safety warning issued."""

    id: str
    created_at: int
    data: WebhookSafetyWarningIssuedData
    object: Literal['event']
    type: Literal['safety.warning_issued']

    _nested = {'data': 'WebhookSafetyWarningIssuedData'}
    _tags = {'object': 'event', 'type': 'safety.warning_issued'}
