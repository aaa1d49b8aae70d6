"""`WebhookBatchFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchFailed(Base):
    """`batch.failed` event: the batch failed."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchFailedData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["batch.failed"]
    """Discriminator: always `batch.failed`."""

    _nested = {"data": "WebhookBatchFailedData"}
    _tags = {"object": "event", "type": "batch.failed"}


@model
class WebhookBatchFailedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
