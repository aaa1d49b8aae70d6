"""`WebhookBatchExpired`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchExpired(Base):
    """`batch.expired` event: the batch has expired."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchExpiredData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["batch.expired"]
    """Discriminator: always `batch.expired`."""

    _nested = {"data": "WebhookBatchExpiredData"}
    _tags = {"object": "event", "type": "batch.expired"}


@model
class WebhookBatchExpiredData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
