"""Get a thread"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.thread_resource import ThreadResource
from ...operation import Operation

OPERATION: Operation

class GetThreadMethodParams(RequestOptions, total=False):
    """The keyword arguments of ``GetThreadMethod``."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]) -> ThreadResource | None:
    """Send ``GET /chatkit/threads/{thread_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]
) -> http.Response[ThreadResource]:
    """Send ``GET /chatkit/threads/{thread_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]
) -> ThreadResource | None:
    """Send ``GET /chatkit/threads/{thread_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[GetThreadMethodParams]
) -> http.Response[ThreadResource]:
    """Send ``GET /chatkit/threads/{thread_id}``, and give the whole response."""
