"""Get a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.webhook_endpoint import WebhookEndpoint

    class RetrieveWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveWebhooks``."""


OPERATION = Operation(
    id="retrieveWebhooks",
    method="GET",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    result='WebhookEndpoint',
)


def sync_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]) -> http.Response[WebhookEndpoint]:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


def sync(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]) -> WebhookEndpoint | None:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""
    return sync_detailed(webhook_endpoint_id, client=client, **params).parsed


async def asyncio_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]) -> http.Response[WebhookEndpoint]:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


async def asyncio(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[RetrieveWebhooksParams]) -> WebhookEndpoint | None:
    """Send ``GET /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client, **params)).parsed
