"""Test a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.test_webhooks_request_event_type import TestWebhooksRequestEventTypeInput

    class TestWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``testWebhooks``."""

        event_type: Required[TestWebhooksRequestEventTypeInput]
        """The event to send an example of. Values: `batch.completed`, `batch.failed`, `batch.expired`,
        `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`,
        `response.incomplete`, `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`,
        `fine_tuning.job.succeeded`, and 15 more."""

OPERATION = Operation(
    id="testWebhooks",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/test",
    body={'event_type': 'event_type'},
    required=('event_type',),
    bodies=('application/json',),
    result='WebhookEndpointTestResult',
)
