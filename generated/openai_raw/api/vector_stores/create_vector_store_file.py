"""Add a file to a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput
    from ...models.vector_store_file_object import VectorStoreFileObject

    class CreateVectorStoreFileParams(RequestOptions, total=False):
        """The keyword arguments of ``createVectorStoreFile``."""

        file_id: Required[str]
        """Id of an uploaded file."""
        chunking_strategy: ChunkingStrategyRequestParamInput | Omit
        """How files are cut into chunks."""
        attributes: VectorStoreFileAttributesInput | Omit
        """Values of your own that searches can filter by: at most 16."""

OPERATION = Operation(
    id="createVectorStoreFile",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    body={'file_id': 'file_id', 'chunking_strategy': 'chunking_strategy', 'attributes': 'attributes'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('file_id',),
    bodies=('application/json',),
    result='VectorStoreFileObject',
)


def sync_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id}, params)


def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give what the answer holds."""
    return sync_detailed(vector_store_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id}, params)


async def asyncio(vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, client=client, **params)).parsed
