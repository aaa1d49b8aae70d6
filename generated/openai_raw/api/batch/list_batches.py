"""List batches"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListBatchesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBatches``."""

        after: str | Omit
        """A cursor: gives the batches that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most batches in one page. Default: `20`."""

OPERATION = Operation(
    id="listBatches",
    method="GET",
    path="/batches",
    query={'after': 'after', 'limit': 'limit'},
    result='ListBatchesResponse',
    page="after",
)
