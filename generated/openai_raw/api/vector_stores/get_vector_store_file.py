"""Get a file of a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.vector_store_file_object import VectorStoreFileObject

    class GetVectorStoreFileParams(RequestOptions, total=False):
        """The keyword arguments of ``getVectorStoreFile``."""


OPERATION = Operation(
    id="getVectorStoreFile",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='VectorStoreFileObject',
)


def sync_detailed(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]) -> http.Response[VectorStoreFileObject]:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id, "file_id": file_id}, params)


def sync(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]) -> VectorStoreFileObject | None:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""
    return sync_detailed(vector_store_id, file_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]) -> http.Response[VectorStoreFileObject]:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id, "file_id": file_id}, params)


async def asyncio(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]) -> VectorStoreFileObject | None:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, file_id, client=client, **params)).parsed
