"""Change a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.vector_store_expiration_after import VectorStoreExpirationAfter, VectorStoreExpirationAfterDict
    from ...unions import MetadataInput
    from ...models.vector_store_object import VectorStore

    class ModifyVectorStoreParams(RequestOptions, total=False):
        """The keyword arguments of ``modifyVectorStore``."""

        name: str | Omit | None
        """Name of the vector store."""
        expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit
        """When the store expires."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="modifyVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    body={'name': 'name', 'expires_after': 'expires_after', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='VectorStore',
)


def sync_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores/{vector_store_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id}, params)


def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]) -> VectorStore | None:
    """Send ``POST /vector_stores/{vector_store_id}``, and give what the answer holds."""
    return sync_detailed(vector_store_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores/{vector_store_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id}, params)


async def asyncio(vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]) -> VectorStore | None:
    """Send ``POST /vector_stores/{vector_store_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, client=client, **params)).parsed
