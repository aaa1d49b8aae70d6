"""Test a webhook endpoint"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.test_webhooks_request import TestWebhooksRequestEventTypeInput
from ...models.webhook_endpoint_test_result import WebhookEndpointTestResult
from ...operation import Operation

OPERATION: Operation

class TestWebhooksParams(RequestOptions, total=False):
    """The keyword arguments of ``testWebhooks``."""

    event_type: Required[TestWebhooksRequestEventTypeInput]
    """The event to send an example of. Values: `batch.completed`, `batch.failed`, `batch.expired`,
    `batch.cancelled`, `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""

def sync(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]
) -> WebhookEndpointTestResult | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give what the answer holds."""

def sync_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]
) -> http.Response[WebhookEndpointTestResult]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give the whole response."""

async def asyncio(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]
) -> WebhookEndpointTestResult | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give what the answer holds."""

async def asyncio_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[TestWebhooksParams]
) -> http.Response[WebhookEndpointTestResult]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/test``, and give the whole response."""
