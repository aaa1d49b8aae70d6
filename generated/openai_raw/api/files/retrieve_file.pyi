"""Get a file"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.open_ai_file import FileObject
from ...operation import Operation

OPERATION: Operation

class RetrieveFileParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveFile``."""

def sync(file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]) -> FileObject | None:
    """Send ``GET /files/{file_id}``, and give what the answer holds."""

def sync_detailed(
    file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]
) -> http.Response[FileObject]:
    """Send ``GET /files/{file_id}``, and give the whole response."""

async def asyncio(file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]) -> FileObject | None:
    """Send ``GET /files/{file_id}``, and give what the answer holds."""

async def asyncio_detailed(
    file_id: str, *, client: http.Client, **params: Unpack[RetrieveFileParams]
) -> http.Response[FileObject]:
    """Send ``GET /files/{file_id}``, and give the whole response."""
