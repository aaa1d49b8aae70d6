"""Download a file of a container"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class RetrieveContainerFileContentParams(RequestOptions, total=False):
    """The keyword arguments of ``RetrieveContainerFileContent``."""

def sync(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileContentParams]
) -> bytes | None:
    """Send ``GET /containers/{container_id}/files/{file_id}/content``, and give what the answer holds."""

def sync_detailed(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileContentParams]
) -> http.Response[bytes]:
    """Send ``GET /containers/{container_id}/files/{file_id}/content``, and give the whole response."""

async def asyncio(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileContentParams]
) -> bytes | None:
    """Send ``GET /containers/{container_id}/files/{file_id}/content``, and give what the answer holds."""

async def asyncio_detailed(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileContentParams]
) -> http.Response[bytes]:
    """Send ``GET /containers/{container_id}/files/{file_id}/content``, and give the whole response."""
