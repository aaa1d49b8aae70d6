"""`WebhookBatchCancelled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchCancelled(Base):
    """`batch.cancelled` event: the batch was cancelled."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchCancelledData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["batch.cancelled"]
    """Discriminator: always `batch.cancelled`."""

    _nested = {"data": "WebhookBatchCancelledData"}
    _tags = {"object": "event", "type": "batch.cancelled"}


@model
class WebhookBatchCancelledData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
