"""Get a container"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.container_resource import ContainerResource
from ...operation import Operation

OPERATION: Operation

class RetrieveContainerParams(RequestOptions, total=False):
    """The keyword arguments of ``RetrieveContainer``."""

def sync(
    container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]
) -> ContainerResource | None:
    """Send ``GET /containers/{container_id}``, and give what the answer holds."""

def sync_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]
) -> http.Response[ContainerResource]:
    """Send ``GET /containers/{container_id}``, and give the whole response."""

async def asyncio(
    container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]
) -> ContainerResource | None:
    """Send ``GET /containers/{container_id}``, and give what the answer holds."""

async def asyncio_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[RetrieveContainerParams]
) -> http.Response[ContainerResource]:
    """Send ``GET /containers/{container_id}``, and give the whole response."""
