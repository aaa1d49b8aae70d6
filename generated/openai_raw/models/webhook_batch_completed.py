from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_batch_completed_data import WebhookBatchCompletedData


@model
class WebhookBatchCompleted(Base):
    """Webhook batch completed."""

    created_at: int
    id: str
    data: WebhookBatchCompletedData
    object: Literal['event'] | None = absent
    type: Literal['batch.completed']

    _nested = {'data': 'WebhookBatchCompletedData'}
    _tags = {'object': 'event', 'type': 'batch.completed'}
