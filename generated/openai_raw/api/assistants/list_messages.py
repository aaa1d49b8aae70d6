"""List the messages of a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_messages_order import ListMessagesOrderInput
    from ...models.list_messages_response import ListMessagesResponse

    class ListMessagesParams(RequestOptions, total=False):
        """The keyword arguments of ``listMessages``."""

        limit: int | Omit
        """The most thread messages in one page. Default: `20`."""
        order: ListMessagesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the thread messages that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the thread messages that come before the one with this id, the `first_id` of the page
        after."""
        run_id: str | Omit
        """Only what belongs to the run with this id."""

OPERATION = Operation(
    id="listMessages",
    method="GET",
    path="/threads/{thread_id}/messages",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before', 'run_id': 'run_id'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListMessagesResponse',
    page="after",
)


def sync_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]) -> http.Response[ListMessagesResponse]:
    """Send ``GET /threads/{thread_id}/messages``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id}, params)


def sync(thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]) -> ListMessagesResponse | None:
    """Send ``GET /threads/{thread_id}/messages``, and give what the answer holds."""
    return sync_detailed(thread_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]) -> http.Response[ListMessagesResponse]:
    """Send ``GET /threads/{thread_id}/messages``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id}, params)


async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[ListMessagesParams]) -> ListMessagesResponse | None:
    """Send ``GET /threads/{thread_id}/messages``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, client=client, **params)).parsed
