"""List batches"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.list_batches_response import ListBatchesResponse
from ...operation import Operation

OPERATION: Operation

class ListBatchesParams(RequestOptions, total=False):
    """The keyword arguments of ``listBatches``."""

    after: str | Omit
    """Cursor: returns the batches after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of batches per page. Default: `20`."""

def sync(*, client: http.Client, **params: Unpack[ListBatchesParams]) -> ListBatchesResponse | None:
    """Send ``GET /batches``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListBatchesParams]) -> http.Response[ListBatchesResponse]:
    """Send ``GET /batches``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListBatchesParams]) -> ListBatchesResponse | None:
    """Send ``GET /batches``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListBatchesParams]
) -> http.Response[ListBatchesResponse]:
    """Send ``GET /batches``, and give the whole response."""
