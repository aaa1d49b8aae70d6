"""List containers"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.container_list_resource import ContainerListResource
from ...models.enums import ListContainersOrderInput
from ...operation import Operation

OPERATION: Operation

class ListContainersParams(RequestOptions, total=False):
    """The keyword arguments of ``ListContainers``."""

    limit: int | Omit
    """Maximum number of containers per page. Default: `20`."""
    order: ListContainersOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the containers after the one with this id. Pass the `last_id` of the previous page."""
    name: str | Omit
    """Return only containers with this name."""

def sync(*, client: http.Client, **params: Unpack[ListContainersParams]) -> ContainerListResource | None:
    """Send ``GET /containers``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListContainersParams]
) -> http.Response[ContainerListResource]:
    """Send ``GET /containers``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListContainersParams]) -> ContainerListResource | None:
    """Send ``GET /containers``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListContainersParams]
) -> http.Response[ContainerListResource]:
    """Send ``GET /containers``, and give the whole response."""
