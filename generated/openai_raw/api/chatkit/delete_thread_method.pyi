"""Delete a thread"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_thread_resource import DeletedThreadResource
from ...operation import Operation

OPERATION: Operation

class DeleteThreadMethodParams(RequestOptions, total=False):
    """The keyword arguments of ``DeleteThreadMethod``."""

def sync(
    thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadMethodParams]
) -> DeletedThreadResource | None:
    """Send ``DELETE /chatkit/threads/{thread_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadMethodParams]
) -> http.Response[DeletedThreadResource]:
    """Send ``DELETE /chatkit/threads/{thread_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadMethodParams]
) -> DeletedThreadResource | None:
    """Send ``DELETE /chatkit/threads/{thread_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[DeleteThreadMethodParams]
) -> http.Response[DeletedThreadResource]:
    """Send ``DELETE /chatkit/threads/{thread_id}``, and give the whole response."""
