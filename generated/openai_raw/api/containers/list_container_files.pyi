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
    """Maximum number of container files per page. Default: `20`."""
    order: ListContainerFilesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the container files after the one with this id. Pass the `last_id` of the previous page."""

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
