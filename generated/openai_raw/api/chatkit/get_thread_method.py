"""Get a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.thread_resource import ThreadResource

    class GetThreadMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``GetThreadMethod``."""


OPERATION = Operation(
    id="GetThreadMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}",
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='ThreadResource',
)


def sync_detailed(thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]) -> http.Response[ThreadResource]:
    """Send ``GET /chatkit/threads/{thread_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id}, params)


def sync(thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]) -> ThreadResource | None:
    """Send ``GET /chatkit/threads/{thread_id}``, and give what the answer holds."""
    return sync_detailed(thread_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]) -> http.Response[ThreadResource]:
    """Send ``GET /chatkit/threads/{thread_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id}, params)


async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]) -> ThreadResource | None:
    """Send ``GET /chatkit/threads/{thread_id}``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, client=client, **params)).parsed
