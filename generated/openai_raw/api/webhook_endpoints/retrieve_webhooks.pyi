"""Get a webhook endpoint"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.webhook_endpoint import WebhookEndpoint
from ...operation import Operation

OPERATION: Operation

class RetrieveWebhooksParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveWebhooks``."""

def sync(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]
) -> WebhookEndpoint | None:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""

def sync_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]
) -> http.Response[WebhookEndpoint]:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""

async def asyncio(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]
) -> WebhookEndpoint | None:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""

async def asyncio_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]
) -> http.Response[WebhookEndpoint]:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
