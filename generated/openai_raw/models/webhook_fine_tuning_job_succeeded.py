"""`WebhookFineTuningJobSucceeded`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookFineTuningJobSucceeded(Base):
    """`fine_tuning.job.succeeded` event: the job succeeded."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookFineTuningJobSucceededData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["fine_tuning.job.succeeded"]
    """Discriminator: always `fine_tuning.job.succeeded`."""

    _nested = {"data": "WebhookFineTuningJobSucceededData"}
    _tags = {"object": "event", "type": "fine_tuning.job.succeeded"}


@model
class WebhookFineTuningJobSucceededData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
