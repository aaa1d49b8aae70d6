"""Get a file of a container"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.container_file_resource import ContainerFileResource
from ...operation import Operation

OPERATION: Operation

class RetrieveContainerFileParams(RequestOptions, total=False):
    """The keyword arguments of ``RetrieveContainerFile``."""

def sync(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileParams]
) -> ContainerFileResource | None:
    """Send ``GET /containers/{container_id}/files/{file_id}``, and give what the answer holds."""

def sync_detailed(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileParams]
) -> http.Response[ContainerFileResource]:
    """Send ``GET /containers/{container_id}/files/{file_id}``, and give the whole response."""

async def asyncio(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileParams]
) -> ContainerFileResource | None:
    """Send ``GET /containers/{container_id}/files/{file_id}``, and give what the answer holds."""

async def asyncio_detailed(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerFileParams]
) -> http.Response[ContainerFileResource]:
    """Send ``GET /containers/{container_id}/files/{file_id}``, and give the whole response."""
