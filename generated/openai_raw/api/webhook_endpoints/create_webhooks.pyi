"""Create a webhook endpoint"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.create_webhooks_request import CreateWebhooksRequestEventTypesItemInput
from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret
from ...operation import Operation

OPERATION: Operation

class CreateWebhooksParams(RequestOptions, total=False):
    """The keyword arguments of ``createWebhooks``."""

    event_types: Required[Sequence[CreateWebhooksRequestEventTypesItemInput]]
    """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
    `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
    `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and 15 more."""
    name: Required[str]
    """Name of the webhook endpoint."""
    url: Required[str]
    """URL of the webhook endpoint."""

def sync(*, client: http.Client, **params: Unpack[CreateWebhooksParams]) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateWebhooksParams]
) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateWebhooksParams]) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateWebhooksParams]
) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints``, and give the whole response."""
