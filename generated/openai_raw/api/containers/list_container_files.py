"""List the files of a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_container_files_order import ListContainerFilesOrderInput

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
