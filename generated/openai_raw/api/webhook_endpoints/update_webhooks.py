"""Change a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_webhooks_request_event_types_item import UpdateWebhooksRequestEventTypesItemInput
    from ...models.webhook_endpoint import WebhookEndpoint

    class UpdateWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``updateWebhooks``."""

        event_types: Sequence[UpdateWebhooksRequestEventTypesItemInput] | Omit
        """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
        `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
        `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and
        15 more."""
        name: str | Omit
        """Name of the webhooks."""
        url: str | Omit
        """URL of the webhooks."""

OPERATION = Operation(
    id="updateWebhooks",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    body={'event_types': 'event_types', 'name': 'name', 'url': 'url'},
    bodies=('application/json',),
    result='WebhookEndpoint',
)


def sync_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]) -> http.Response[WebhookEndpoint]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


def sync(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]) -> WebhookEndpoint | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""
    return sync_detailed(webhook_endpoint_id, client=client, **params).parsed


async def asyncio_detailed(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]) -> http.Response[WebhookEndpoint]:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"webhook_endpoint_id": webhook_endpoint_id}, params)


async def asyncio(webhook_endpoint_id: str, *, client: http.Client, **params: Unpack[UpdateWebhooksParams]) -> WebhookEndpoint | None:
    """Send ``POST /webhook_endpoints/{webhook_endpoint_id}``, and give what the answer holds."""
    return (await asyncio_detailed(webhook_endpoint_id, client=client, **params)).parsed
