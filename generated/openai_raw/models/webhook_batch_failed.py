"""`WebhookBatchFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchFailed(Base):
    """The event `batch.failed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchFailedData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["batch.failed"]
    """Tells this object from others that can stand in its place: always `batch.failed`."""

    _nested = {"data": "WebhookBatchFailedData"}
    _tags = {"object": "event", "type": "batch.failed"}


@model
class WebhookBatchFailedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
