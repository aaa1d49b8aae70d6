"""`WebhookFineTuningJobFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookFineTuningJobFailed(Base):
    """The event `fine_tuning.job.failed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookFineTuningJobFailedData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["fine_tuning.job.failed"]
    """Tells this object from others that can stand in its place: always `fine_tuning.job.failed`."""

    _nested = {"data": "WebhookFineTuningJobFailedData"}
    _tags = {"object": "event", "type": "fine_tuning.job.failed"}


@model
class WebhookFineTuningJobFailedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
