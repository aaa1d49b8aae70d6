"""List webhook endpoints"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_webhooks_response import ListWebhooksResponse

    class ListWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``listWebhooks``."""

        after: str | Omit | None
        """A cursor: gives the webhook endpoints that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most webhook endpoints in one page."""

OPERATION = Operation(
    id="listWebhooks",
    method="GET",
    path="/webhook_endpoints",
    query={'after': 'after', 'limit': 'limit'},
    result='ListWebhooksResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListWebhooksParams]) -> http.Response[ListWebhooksResponse]:
    """Send ``GET /webhook_endpoints``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListWebhooksParams]) -> ListWebhooksResponse | None:
    """Send ``GET /webhook_endpoints``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListWebhooksParams]) -> http.Response[ListWebhooksResponse]:
    """Send ``GET /webhook_endpoints``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListWebhooksParams]) -> ListWebhooksResponse | None:
    """Send ``GET /webhook_endpoints``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
