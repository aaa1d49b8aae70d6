"""Download a file"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class DownloadFileParams(RequestOptions, total=False):
    """The keyword arguments of ``downloadFile``."""

def sync(file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]) -> bytes | None:
    """Send ``GET /files/{file_id}/content``, and give what the answer holds."""

def sync_detailed(file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]) -> http.Response[bytes]:
    """Send ``GET /files/{file_id}/content``, and give the whole response."""

async def asyncio(file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]) -> bytes | None:
    """Send ``GET /files/{file_id}/content``, and give what the answer holds."""

async def asyncio_detailed(
    file_id: str, *, client: http.Client, **params: Unpack[DownloadFileParams]
) -> http.Response[bytes]:
    """Send ``GET /files/{file_id}/content``, and give the whole response."""
