"""List files"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListFilesOrderInput
from ...models.list_files_response import ListFilesResponse
from ...operation import Operation

OPERATION: Operation

class ListFilesParams(RequestOptions, total=False):
    """The keyword arguments of ``listFiles``."""

    purpose: str | Omit
    """Only files that were uploaded for this purpose."""
    limit: int | Omit
    """The most files in one page. Default: `10000`."""
    order: ListFilesOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
    after: str | Omit
    """A cursor: gives the files that follow the one with this id, the `last_id` of the page before."""

def sync(*, client: http.Client, **params: Unpack[ListFilesParams]) -> ListFilesResponse | None:
    """Send ``GET /files``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListFilesParams]) -> http.Response[ListFilesResponse]:
    """Send ``GET /files``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListFilesParams]) -> ListFilesResponse | None:
    """Send ``GET /files``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListFilesParams]
) -> http.Response[ListFilesResponse]:
    """Send ``GET /files``, and give the whole response."""
