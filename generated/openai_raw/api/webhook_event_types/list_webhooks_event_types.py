"""List event types"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.webhook_event_type_list import WebhookEventTypeList

    class ListWebhooksEventTypesParams(RequestOptions, total=False):
        """The keyword arguments of ``listWebhooksEventTypes``."""


OPERATION = Operation(
    id="listWebhooksEventTypes",
    method="GET",
    path="/webhook_event_types",
    result='WebhookEventTypeList',
    page="once",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]) -> http.Response[WebhookEventTypeList]:
    """Send ``GET /webhook_event_types``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]) -> WebhookEventTypeList | None:
    """Send ``GET /webhook_event_types``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]) -> http.Response[WebhookEventTypeList]:
    """Send ``GET /webhook_event_types``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]) -> WebhookEventTypeList | None:
    """Send ``GET /webhook_event_types``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
