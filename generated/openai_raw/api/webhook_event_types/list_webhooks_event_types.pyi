"""List event types"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.webhook_event_type_list import WebhookEventTypeList
from ...operation import Operation

OPERATION: Operation

class ListWebhooksEventTypesParams(RequestOptions, total=False):
    """The keyword arguments of ``listWebhooksEventTypes``."""

def sync(*, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]) -> WebhookEventTypeList | None:
    """Send ``GET /webhook_event_types``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]
) -> http.Response[WebhookEventTypeList]:
    """Send ``GET /webhook_event_types``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]
) -> WebhookEventTypeList | None:
    """Send ``GET /webhook_event_types``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListWebhooksEventTypesParams]
) -> http.Response[WebhookEventTypeList]:
    """Send ``GET /webhook_event_types``, and give the whole response."""
