"""`WebhookBatchCancelled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchCancelled(Base):
    """The event `batch.cancelled`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchCancelledData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["batch.cancelled"]
    """Tells this object from others that can stand in its place: always `batch.cancelled`."""

    _nested = {"data": "WebhookBatchCancelledData"}
    _tags = {"object": "event", "type": "batch.cancelled"}


@model
class WebhookBatchCancelledData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
