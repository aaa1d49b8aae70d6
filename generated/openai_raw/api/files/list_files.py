"""List files"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_files_order import ListFilesOrderInput

    class ListFilesParams(RequestOptions, total=False):
        """The keyword arguments of ``listFiles``."""

        purpose: str | Omit
        """Only files that were uploaded for this purpose."""
        limit: int | Omit
        """The most files in one page. Default: `10000`."""
        order: ListFilesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the files that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    query={'purpose': 'purpose', 'limit': 'limit', 'order': 'order', 'after': 'after'},
    result='ListFilesResponse',
    page="after",
)
