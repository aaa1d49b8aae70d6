"""Add several files to a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_vector_store_file_request import CreateVectorStoreFileRequest, CreateVectorStoreFileRequestDict
    from ...unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput
    from ...models.vector_store_file_batch_object import VectorStoreFileBatchObject

    class CreateVectorStoreFileBatchParams(RequestOptions, total=False):
        """The keyword arguments of ``createVectorStoreFileBatch``."""

        file_ids: Sequence[str] | Omit
        """Ids of uploaded files. From 1 to 2000 items."""
        files: Iterable[CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict] | Omit
        """Files to add, each with its own attributes and chunking; give this or `file_ids`. From 1 to 2000 items."""
        chunking_strategy: ChunkingStrategyRequestParamInput | Omit
        """How files are cut into chunks."""
        attributes: VectorStoreFileAttributesInput | Omit
        """Values of your own that searches can filter by: at most 16."""

OPERATION = Operation(
    id="createVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    body={'file_ids': 'file_ids', 'files': 'files', 'chunking_strategy': 'chunking_strategy', 'attributes': 'attributes'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='VectorStoreFileBatchObject',
)


def sync_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id}, params)


def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give what the answer holds."""
    return sync_detailed(vector_store_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id}, params)


async def asyncio(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, client=client, **params)).parsed
