"""List threads"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.order_enum import OrderEnumInput
    from ...models.thread_list_resource import ThreadListResource

    class ListThreadsMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``ListThreadsMethod``."""

        limit: int | Omit
        """The most chatkit threads in one page. From 0 to 100."""
        order: OrderEnumInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the chatkit threads that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the chatkit threads that come before the one with this id, the `first_id` of the page
        after."""
        user: str | Omit
        """Only threads of this end user. From 1 to 512 characters."""

OPERATION = Operation(
    id="ListThreadsMethod",
    method="GET",
    path="/chatkit/threads",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before', 'user': 'user'},
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='ThreadListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListThreadsMethodParams]) -> http.Response[ThreadListResource]:
    """Send ``GET /chatkit/threads``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListThreadsMethodParams]) -> ThreadListResource | None:
    """Send ``GET /chatkit/threads``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListThreadsMethodParams]) -> http.Response[ThreadListResource]:
    """Send ``GET /chatkit/threads``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListThreadsMethodParams]) -> ThreadListResource | None:
    """Send ``GET /chatkit/threads``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
