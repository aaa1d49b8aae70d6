"""Replace the secret of a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret

    class RotateSecretWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``rotateSecretWebhooks``."""

        keep_old_secret_active_for_24_hours: bool | Omit
        """Whether events are signed with the old secret as well for a day."""

OPERATION = Operation(
    id="rotateSecretWebhooks",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    body={'keep_old_secret_active_for_24_hours': 'keep_old_secret_active_for_24_hours'},
    bodies=('application/json',),
    result='WebhookEndpointWithSecret',
)


def sync_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


def sync(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give what the answer holds."""
    return sync_detailed(webhook_endpoint_id, client=client, **params).parsed


async def asyncio_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


async def asyncio(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RotateSecretWebhooksParams]) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``, and give what the answer holds."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client, **params)).parsed
