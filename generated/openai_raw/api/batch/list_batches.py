"""List batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open

    class ListBatchesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBatches``."""

        after: str | Omit
        limit: int | Omit

OPERATION = Operation(
    id="listBatches",
    method="GET",
    path="/batches",
    query={'after': 'after', 'limit': 'limit'},
    result='ListBatchesResponse',
    page="after",
)
