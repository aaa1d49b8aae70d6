"""Get a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.vector_store_object import VectorStore

    class GetVectorStoreParams(RequestOptions, total=False):
        """The keyword arguments of ``getVectorStore``."""


OPERATION = Operation(
    id="getVectorStore",
    method="GET",
    path="/vector_stores/{vector_store_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='VectorStore',
)


def sync_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]) -> http.Response[VectorStore]:
    """Send ``GET /vector_stores/{vector_store_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id}, params)


def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]) -> VectorStore | None:
    """Send ``GET /vector_stores/{vector_store_id}``, and give what the answer holds."""
    return sync_detailed(vector_store_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]) -> http.Response[VectorStore]:
    """Send ``GET /vector_stores/{vector_store_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id}, params)


async def asyncio(vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]) -> VectorStore | None:
    """Send ``GET /vector_stores/{vector_store_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, client=client, **params)).parsed
