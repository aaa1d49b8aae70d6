"""List the messages of a thread"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListMessagesOrderInput
from ...models.list_messages_response import ListMessagesResponse
from ...operation import Operation

OPERATION: Operation

class ListMessagesParams(RequestOptions, total=False):
    """The keyword arguments of ``listMessages``."""

    limit: int | Omit
    """Maximum number of messages per page. Default: `20`."""
    order: ListMessagesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the messages after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the messages before the one with this id. Pass the `first_id` of the following page."""
    run_id: str | Omit
    """Return only results of the run with this id."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]) -> ListMessagesResponse | None:
    """Send ``GET /threads/{thread_id}/messages``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]
) -> http.Response[ListMessagesResponse]:
    """Send ``GET /threads/{thread_id}/messages``, and give the whole response."""

async def asyncio(
    thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]
) -> ListMessagesResponse | None:
    """Send ``GET /threads/{thread_id}/messages``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]
) -> http.Response[ListMessagesResponse]:
    """Send ``GET /threads/{thread_id}/messages``, and give the whole response."""
