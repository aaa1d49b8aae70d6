"""`WebhookBatchCompleted`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchCompleted(Base):
    """The event `batch.completed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchCompletedData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["batch.completed"]
    """Tells this object from others that can stand in its place: always `batch.completed`."""

    _nested = {"data": "WebhookBatchCompletedData"}
    _tags = {"object": "event", "type": "batch.completed"}


@model
class WebhookBatchCompletedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
