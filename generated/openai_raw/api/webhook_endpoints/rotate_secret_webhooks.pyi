"""Replace the secret of a webhook endpoint"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret
from ...operation import Operation

OPERATION: Operation

class RotateSecretWebhooksParams(RequestOptions, total=False):
    """The keyword arguments of ``rotateSecretWebhooks``."""

    keep_old_secret_active_for_24_hours: bool | Omit
    """Whether events are signed with the old secret as well for a day."""

def sync(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]
) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give what the answer holds."""

def sync_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]
) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give the whole response."""

async def asyncio(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]
) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give what the answer holds."""

async def asyncio_detailed(
    webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]
) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give the whole response."""
