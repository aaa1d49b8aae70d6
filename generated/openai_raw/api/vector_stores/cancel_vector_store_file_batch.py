"""Cancel a batch of files"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CancelVectorStoreFileBatchParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelVectorStoreFileBatch``."""


OPERATION = Operation(
    id="cancelVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='VectorStoreFileBatchObject',
)
