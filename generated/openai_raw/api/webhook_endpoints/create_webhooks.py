"""Create a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_webhooks_request_event_types_item import CreateWebhooksRequestEventTypesItemInput
    from ...models.webhook_endpoint_with_secret import WebhookEndpointWithSecret

    class CreateWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``createWebhooks``."""

        event_types: Required[Sequence[CreateWebhooksRequestEventTypesItemInput]]
        """Which events to send. Values: `batch.completed`, `batch.failed`, `batch.expired`, `batch.cancelled`,
        `response.completed`, `response.failed`, `response.cancelled`, `response.incomplete`,
        `eval.run.succeeded`, `eval.run.failed`, `eval.run.canceled`, `fine_tuning.job.succeeded`, and
        15 more."""
        name: Required[str]
        """Name of the webhooks."""
        url: Required[str]
        """URL of the webhooks."""

OPERATION = Operation(
    id="createWebhooks",
    method="POST",
    path="/webhook_endpoints",
    body={'event_types': 'event_types', 'name': 'name', 'url': 'url'},
    required=('event_types', 'name', 'url'),
    bodies=('application/json',),
    result='WebhookEndpointWithSecret',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateWebhooksParams]) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateWebhooksParams]) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateWebhooksParams]) -> http.Response[WebhookEndpointWithSecret]:
    """Send ``POST /webhook_endpoints``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateWebhooksParams]) -> WebhookEndpointWithSecret | None:
    """Send ``POST /webhook_endpoints``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
