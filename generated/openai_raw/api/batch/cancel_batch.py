"""Cancel a batch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CancelBatchParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelBatch``."""


OPERATION = Operation(
    id="cancelBatch",
    method="POST",
    path="/batches/{batch_id}/cancel",
    result='Batch',
)
