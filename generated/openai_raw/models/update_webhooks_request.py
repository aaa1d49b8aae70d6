from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_webhooks_request_event_types_item import UpdateWebhooksRequestEventTypesItem


@model
class UpdateWebhooksRequest(Base):
    """The body of `POST /webhook_endpoints/{webhook_endpoint_id}`."""

    event_types: list[UpdateWebhooksRequestEventTypesItem] | None = absent
    """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
    `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""
    name: str | None = absent
    """Name of the webhooks."""
    url: str | None = absent
    """URL of the webhooks."""
