"""Cancel a batch of files"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.vector_store_file_batch_object import VectorStoreFileBatchObject

    class CancelVectorStoreFileBatchParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelVectorStoreFileBatch``."""


OPERATION = Operation(
    id="cancelVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='VectorStoreFileBatchObject',
)


def sync_detailed(vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)


def sync(vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give what the answer holds."""
    return sync_detailed(vector_store_id, batch_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)


async def asyncio(vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, batch_id, client=client, **params)).parsed
