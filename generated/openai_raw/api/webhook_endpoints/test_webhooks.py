"""Test a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.test_webhooks_request_event_type import TestWebhooksRequestEventTypeInput
    from ...models.webhook_endpoint_test_result import WebhookEndpointTestResult

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


def sync_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]) -> http.Response[WebhookEndpointTestResult]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


def sync(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]) -> WebhookEndpointTestResult | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give what the answer holds."""
    return sync_detailed(webhook_endpoint_id, client=client, **params).parsed


async def asyncio_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]) -> http.Response[WebhookEndpointTestResult]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


async def asyncio(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]) -> WebhookEndpointTestResult | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give what the answer holds."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client, **params)).parsed
