"""`WebhookBatchExpired`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchExpired(Base):
    """The event `batch.expired`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchExpiredData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["batch.expired"]
    """Tells this object from others that can stand in its place: always `batch.expired`."""

    _nested = {"data": "WebhookBatchExpiredData"}
    _tags = {"object": "event", "type": "batch.expired"}


@model
class WebhookBatchExpiredData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
