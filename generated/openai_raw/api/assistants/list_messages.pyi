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
    """The most thread messages in one page. Default: `20`."""
    order: ListMessagesOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
    after: str | Omit
    """A cursor: gives the thread messages that follow the one with this id, the `last_id` of the page before."""
    before: str | Omit
    """A cursor: gives the thread messages that come before the one with this id, the `first_id` of the page after."""
    run_id: str | Omit
    """Only what belongs to the run with this id."""

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
