from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_batch_expired_data import WebhookBatchExpiredData


@model
class WebhookBatchExpired(Base):
    """The event `batch.expired`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchExpiredData
    """What the event is about."""
    object: Literal['event'] | None = absent
    """The kind of object: always `event`."""
    type: Literal['batch.expired']
    """Tells this object from others that can stand in its place: always `batch.expired`."""

    _nested = {'data': 'WebhookBatchExpiredData'}
    _tags = {'object': 'event', 'type': 'batch.expired'}
