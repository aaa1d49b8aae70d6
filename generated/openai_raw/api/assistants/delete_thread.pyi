"""Delete a thread"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_thread_response import DeleteThreadResponse
from ...operation import Operation

OPERATION: Operation

class DeleteThreadParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteThread``."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadParams]) -> DeleteThreadResponse | None:
    """Send ``DELETE /threads/{thread_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadParams]
) -> http.Response[DeleteThreadResponse]:
    """Send ``DELETE /threads/{thread_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadParams]
) -> DeleteThreadResponse | None:
    """Send ``DELETE /threads/{thread_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadParams]
) -> http.Response[DeleteThreadResponse]:
    """Send ``DELETE /threads/{thread_id}``, and give the whole response."""
