"""Delete a container"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_container_response import DeleteContainerResponse
from ...operation import Operation

OPERATION: Operation

class DeleteContainerParams(RequestOptions, total=False):
    """The keyword arguments of ``DeleteContainer``."""

def sync(
    container_id: str, *, client: http.Client, **params: Unpack[DeleteContainerParams]
) -> DeleteContainerResponse | None:
    """Send ``DELETE /containers/{container_id}``, and give what the answer holds."""

def sync_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[DeleteContainerParams]
) -> http.Response[DeleteContainerResponse]:
    """Send ``DELETE /containers/{container_id}``, and give the whole response."""

async def asyncio(
    container_id: str, *, client: http.Client, **params: Unpack[DeleteContainerParams]
) -> DeleteContainerResponse | None:
    """Send ``DELETE /containers/{container_id}``, and give what the answer holds."""

async def asyncio_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[DeleteContainerParams]
) -> http.Response[DeleteContainerResponse]:
    """Send ``DELETE /containers/{container_id}``, and give the whole response."""
