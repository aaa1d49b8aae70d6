"""Change a run"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.run_object import RunObject
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class ModifyRunParams(RequestOptions, total=False):
    """The keyword arguments of ``modifyRun``."""

    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ModifyRunParams]) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ModifyRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ModifyRunParams]
) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ModifyRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}``, and give the whole response."""
