"""`WebhookFineTuningJobCancelled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookFineTuningJobCancelled(Base):
    """The event `fine_tuning.job.cancelled`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookFineTuningJobCancelledData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["fine_tuning.job.cancelled"]
    """Tells this object from others that can stand in its place: always `fine_tuning.job.cancelled`."""

    _nested = {"data": "WebhookFineTuningJobCancelledData"}
    _tags = {"object": "event", "type": "fine_tuning.job.cancelled"}


@model
class WebhookFineTuningJobCancelledData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
