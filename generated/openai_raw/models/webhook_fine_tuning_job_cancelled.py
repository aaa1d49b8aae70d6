"""`WebhookFineTuningJobCancelled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookFineTuningJobCancelled(Base):
    """`fine_tuning.job.cancelled` event: the job was cancelled."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookFineTuningJobCancelledData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["fine_tuning.job.cancelled"]
    """Discriminator: always `fine_tuning.job.cancelled`."""

    _nested = {"data": "WebhookFineTuningJobCancelledData"}
    _tags = {"object": "event", "type": "fine_tuning.job.cancelled"}


@model
class WebhookFineTuningJobCancelledData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
