from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_batch_expired_data import WebhookBatchExpiredData


@model
class WebhookBatchExpired(Base):
    """Webhook batch expired."""

    created_at: int
    id: str
    data: WebhookBatchExpiredData
    object: Literal['event'] | None = absent
    type: Literal['batch.expired']

    _nested = {'data': 'WebhookBatchExpiredData'}
    _tags = {'object': 'event', 'type': 'batch.expired'}
