"""Delete a file"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_file_response import DeleteFileResponse
from ...operation import Operation

OPERATION: Operation

class DeleteFileParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteFile``."""

def sync(file_id: str, *, client: http.Client, **params: Unpack[DeleteFileParams]) -> DeleteFileResponse | None:
    """Send ``DELETE /files/{file_id}``, and give what the answer holds."""

def sync_detailed(
    file_id: str, *, client: http.Client, **params: Unpack[DeleteFileParams]
) -> http.Response[DeleteFileResponse]:
    """Send ``DELETE /files/{file_id}``, and give the whole response."""

async def asyncio(
    file_id: str, *, client: http.Client, **params: Unpack[DeleteFileParams]
) -> DeleteFileResponse | None:
    """Send ``DELETE /files/{file_id}``, and give what the answer holds."""

async def asyncio_detailed(
    file_id: str, *, client: http.Client, **params: Unpack[DeleteFileParams]
) -> http.Response[DeleteFileResponse]:
    """Send ``DELETE /files/{file_id}``, and give the whole response."""
