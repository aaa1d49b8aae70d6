"""List batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open

    class ListBatchesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBatches``."""

        after: str
        limit: int

OPERATION = Operation(
    id="listBatches",
    method="GET",
    path="/batches",
    query={'after': 'after', 'limit': 'limit'},
    result='ListBatchesResponse',
    page="after",
)
