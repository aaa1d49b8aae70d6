"""List container files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_container_files_order import ListContainerFilesOrderInput

    class ListContainerFilesParams(RequestOptions, total=False):
        """The keyword arguments of ``ListContainerFiles``."""

        limit: int | Omit
        order: ListContainerFilesOrderInput | Omit
        after: str | Omit

OPERATION = Operation(
    id="ListContainerFiles",
    method="GET",
    path="/containers/{container_id}/files",
    query={'limit': 'limit', 'order': 'order', 'after': 'after'},
    result='ContainerFileListResource',
    page="after",
)
