from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.test_webhooks_request_event_type import TestWebhooksRequestEventType


@model
class TestWebhooksRequest(Base):
    """The body of `POST /webhook_endpoints/{webhook_endpoint_id}/test`."""

    event_type: TestWebhooksRequestEventType
    """The event to send an example of. Values: `batch.completed`, `batch.failed`, `batch.expired`,
    `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""
