from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_batch_cancelled_data import WebhookBatchCancelledData


@model
class WebhookBatchCancelled(Base):
    """Webhook batch cancelled."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    object: Literal['event'] | None = absent
    type: Literal['batch.cancelled']

    _nested = {'data': 'WebhookBatchCancelledData'}
    _tags = {'object': 'event', 'type': 'batch.cancelled'}
