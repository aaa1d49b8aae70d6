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
    """Return only files with this purpose."""
    limit: int | Omit
    """Maximum number of files per page. Default: `10000`."""
    order: ListFilesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the files after the one with this id. Pass the `last_id` of the previous page."""

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
