"""Delete a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.deleted_webhook_endpoint import DeletedWebhookEndpoint

    class DeleteWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteWebhooks``."""


OPERATION = Operation(
    id="deleteWebhooks",
    method="DELETE",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    result='DeletedWebhookEndpoint',
)


def sync_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]) -> http.Response[DeletedWebhookEndpoint]:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


def sync(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]) -> DeletedWebhookEndpoint | None:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""
    return sync_detailed(webhook_endpoint_id, client=client, **params).parsed


async def asyncio_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]) -> http.Response[DeletedWebhookEndpoint]:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


async def asyncio(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[DeleteWebhooksParams]) -> DeletedWebhookEndpoint | None:
    """Send ``DELETE /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client, **params)).parsed
