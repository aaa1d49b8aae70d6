"""Retrieve a run"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.run_object import RunObject
from ...operation import Operation

OPERATION: Operation

class GetRunParams(RequestOptions, total=False):
    """The keyword arguments of ``getRun``."""

def sync(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetRunParams]) -> RunObject | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetRunParams]
) -> http.Response[RunObject]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetRunParams]
) -> RunObject | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetRunParams]
) -> http.Response[RunObject]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}``, and give the whole response."""
