from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_batch_failed_data import WebhookBatchFailedData


@model
class WebhookBatchFailed(Base):
    """The event `batch.failed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchFailedData
    """What the event is about."""
    object: Literal['event'] | None = absent
    """The kind of object: always `event`."""
    type: Literal['batch.failed']
    """Tells this object from others that can stand in its place: always `batch.failed`."""

    _nested = {'data': 'WebhookBatchFailedData'}
    _tags = {'object': 'event', 'type': 'batch.failed'}
