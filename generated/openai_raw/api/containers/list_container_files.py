"""List the files of a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_container_files_order import ListContainerFilesOrderInput
    from ...models.container_file_list_resource import ContainerFileListResource

    class ListContainerFilesParams(RequestOptions, total=False):
        """The keyword arguments of ``ListContainerFiles``."""

        limit: int | Omit
        """The most container files in one page. Default: `20`."""
        order: ListContainerFilesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the container files that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="ListContainerFiles",
    method="GET",
    path="/containers/{container_id}/files",
    query={'limit': 'limit', 'order': 'order', 'after': 'after'},
    result='ContainerFileListResource',
    page="after",
)


def sync_detailed(container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]) -> http.Response[ContainerFileListResource]:
    """Send ``GET /containers/{container_id}/files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"container_id": container_id}, params)


def sync(container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]) -> ContainerFileListResource | None:
    """Send ``GET /containers/{container_id}/files``, and give what the answer holds."""
    return sync_detailed(container_id, client=client, **params).parsed


async def asyncio_detailed(container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]) -> http.Response[ContainerFileListResource]:
    """Send ``GET /containers/{container_id}/files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"container_id": container_id}, params)


async def asyncio(container_id: str, *, client: http.Client, **params: Unpack[ListContainerFilesParams]) -> ContainerFileListResource | None:
    """Send ``GET /containers/{container_id}/files``, and give what the answer holds."""
    return (await asyncio_detailed(container_id, client=client, **params)).parsed
