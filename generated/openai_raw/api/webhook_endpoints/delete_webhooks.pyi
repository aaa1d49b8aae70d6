"""Delete a webhook endpoint"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_webhook_endpoint import DeletedWebhookEndpoint
from ...operation import Operation

OPERATION: Operation

class DeleteWebhooksParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteWebhooks``."""

def sync(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]
) -> DeletedWebhookEndpoint | None:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""

def sync_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]
) -> http.Response[DeletedWebhookEndpoint]:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""

async def asyncio(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]
) -> DeletedWebhookEndpoint | None:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""

async def asyncio_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]
) -> http.Response[DeletedWebhookEndpoint]:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
