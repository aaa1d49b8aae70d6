from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_batch_failed_data import WebhookBatchFailedData


@model
class WebhookBatchFailed(Base):
    """Webhook batch failed."""

    created_at: int
    id: str
    data: WebhookBatchFailedData
    object: Literal['event'] | None = absent
    type: Literal['batch.failed']

    _nested = {'data': 'WebhookBatchFailedData'}
    _tags = {'object': 'event', 'type': 'batch.failed'}
