"""`WebhookBatchCompleted`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookBatchCompleted(Base):
    """`batch.completed` event: the batch is complete."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookBatchCompletedData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["batch.completed"]
    """Discriminator: always `batch.completed`."""

    _nested = {"data": "WebhookBatchCompletedData"}
    _tags = {"object": "event", "type": "batch.completed"}


@model
class WebhookBatchCompletedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
