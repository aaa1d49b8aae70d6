"""Delete a file of a container"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_container_file_response import DeleteContainerFileResponse
from ...operation import Operation

OPERATION: Operation

class DeleteContainerFileParams(RequestOptions, total=False):
    """The keyword arguments of ``DeleteContainerFile``."""

def sync(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteContainerFileParams]
) -> DeleteContainerFileResponse | None:
    """Send ``DELETE /containers/{container_id}/files/{file_id}``, and give what the answer holds."""

def sync_detailed(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteContainerFileParams]
) -> http.Response[DeleteContainerFileResponse]:
    """Send ``DELETE /containers/{container_id}/files/{file_id}``, and give the whole response."""

async def asyncio(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteContainerFileParams]
) -> DeleteContainerFileResponse | None:
    """Send ``DELETE /containers/{container_id}/files/{file_id}``, and give what the answer holds."""

async def asyncio_detailed(
    container_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteContainerFileParams]
) -> http.Response[DeleteContainerFileResponse]:
    """Send ``DELETE /containers/{container_id}/files/{file_id}``, and give the whole response."""
