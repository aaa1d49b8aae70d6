"""Put a file into a container"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.container_file_resource import ContainerFileResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateContainerFileParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateContainerFile``."""

    file_id: str | Omit
    """Id of an uploaded file."""
    file: FileInput | Omit
    """The file to upload. Pass either this or `file_id`."""

def sync(
    container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]
) -> ContainerFileResource | None:
    """Send ``POST /containers/{container_id}/files``, and give what the answer holds."""

def sync_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]
) -> http.Response[ContainerFileResource]:
    """Send ``POST /containers/{container_id}/files``, and give the whole response."""

async def asyncio(
    container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]
) -> ContainerFileResource | None:
    """Send ``POST /containers/{container_id}/files``, and give what the answer holds."""

async def asyncio_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[CreateContainerFileParams]
) -> http.Response[ContainerFileResource]:
    """Send ``POST /containers/{container_id}/files``, and give the whole response."""
