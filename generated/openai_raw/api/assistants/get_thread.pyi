"""Retrieve a thread"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.thread_object import ThreadObject
from ...operation import Operation

OPERATION: Operation

class GetThreadParams(RequestOptions, total=False):
    """The keyword arguments of ``getThread``."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[GetThreadParams]) -> ThreadObject | None:
    """Send ``GET /threads/{thread_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[GetThreadParams]
) -> http.Response[ThreadObject]:
    """Send ``GET /threads/{thread_id}``, and give the whole response."""

async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[GetThreadParams]) -> ThreadObject | None:
    """Send ``GET /threads/{thread_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[GetThreadParams]
) -> http.Response[ThreadObject]:
    """Send ``GET /threads/{thread_id}``, and give the whole response."""
