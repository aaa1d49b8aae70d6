"""Change a webhook endpoint"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.update_webhooks_request import UpdateWebhooksRequestEventTypesItemInput
from ...models.webhook_endpoint import WebhookEndpoint
from ...operation import Operation

OPERATION: Operation

class UpdateWebhooksParams(RequestOptions, total=False):
    """The keyword arguments of ``updateWebhooks``."""

    event_types: Sequence[UpdateWebhooksRequestEventTypesItemInput] | Omit
    """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
    `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""
    name: str | Omit
    """Name of the webhook endpoint."""
    url: str | Omit
    """URL of the webhook endpoint."""

def sync(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]
) -> WebhookEndpoint | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""

def sync_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]
) -> http.Response[WebhookEndpoint]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""

async def asyncio(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]
) -> WebhookEndpoint | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""

async def asyncio_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]
) -> http.Response[WebhookEndpoint]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
