"""`WebhookFineTuningJobFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookFineTuningJobFailed(Base):
    """`fine_tuning.job.failed` event: the job failed."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookFineTuningJobFailedData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["fine_tuning.job.failed"]
    """Discriminator: always `fine_tuning.job.failed`."""

    _nested = {"data": "WebhookFineTuningJobFailedData"}
    _tags = {"object": "event", "type": "fine_tuning.job.failed"}


@model
class WebhookFineTuningJobFailedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
