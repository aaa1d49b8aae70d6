"""Cancel a run"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.run_object import RunObject
from ...operation import Operation

OPERATION: Operation

class CancelRunParams(RequestOptions, total=False):
    """The keyword arguments of ``cancelRun``."""

def sync(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelRunParams]) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/cancel``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/cancel``, and give the whole response."""

async def asyncio(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelRunParams]
) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/cancel``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/cancel``, and give the whole response."""
