"""List the files of a container"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.container_file_list_resource import ContainerFileListResource
from ...models.enums import ListContainerFilesOrderInput
from ...operation import Operation

OPERATION: Operation

class ListContainerFilesParams(RequestOptions, total=False):
    """The keyword arguments of ``ListContainerFiles``."""

    limit: int | Omit
    """The most container files in one page. Default: `20`."""
    order: ListContainerFilesOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
    after: str | Omit
    """A cursor: gives the container files that follow the one with this id, the `last_id` of the page before."""

def sync(
    container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]
) -> ContainerFileListResource | None:
    """Send ``GET /containers/{container_id}/files``, and give what the answer holds."""

def sync_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]
) -> http.Response[ContainerFileListResource]:
    """Send ``GET /containers/{container_id}/files``, and give the whole response."""

async def asyncio(
    container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]
) -> ContainerFileListResource | None:
    """Send ``GET /containers/{container_id}/files``, and give what the answer holds."""

async def asyncio_detailed(
    container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]
) -> http.Response[ContainerFileListResource]:
    """Send ``GET /containers/{container_id}/files``, and give the whole response."""
