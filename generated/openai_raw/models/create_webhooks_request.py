from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_webhooks_request_event_types_item import CreateWebhooksRequestEventTypesItem


@model
class CreateWebhooksRequest(Base):
    """The body of `POST /webhook_endpoints`."""

    event_types: list[CreateWebhooksRequestEventTypesItem]
    """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
    `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""
    name: str
    """Name of the webhooks."""
    url: str
    """URL of the webhooks."""
