"""List webhook endpoints"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.list_webhooks_response import ListWebhooksResponse
from ...operation import Operation

OPERATION: Operation

class ListWebhooksParams(RequestOptions, total=False):
    """The keyword arguments of ``listWebhooks``."""

    after: str | Omit | None
    """Cursor: returns the webhook endpoints after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of webhook endpoints per page."""

def sync(*, client: http.Client, **params: Unpack[ListWebhooksParams]) -> ListWebhooksResponse | None:
    """Send ``GET /webhook_endpoints``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListWebhooksParams]) -> http.Response[ListWebhooksResponse]:
    """Send ``GET /webhook_endpoints``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListWebhooksParams]) -> ListWebhooksResponse | None:
    """Send ``GET /webhook_endpoints``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListWebhooksParams]
) -> http.Response[ListWebhooksResponse]:
    """Send ``GET /webhook_endpoints``, and give the whole response."""
