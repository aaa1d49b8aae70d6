"""Create a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam, AutoChunkingStrategyRequestParamDict
    from ...models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam, StaticChunkingStrategyRequestParamDict
    from ...models.vector_store_expiration_after import VectorStoreExpirationAfter, VectorStoreExpirationAfterDict
    from ...unions import MetadataInput
    from ...models.vector_store_object import VectorStore

    class CreateVectorStoreParams(RequestOptions, total=False):
        """The keyword arguments of ``createVectorStore``."""

        file_ids: Sequence[str] | Omit
        """Ids of uploaded files. At most 500 items."""
        name: str | Omit
        """Name of the vector store."""
        description: str | Omit
        """What the vector store is for, in words for people."""
        expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit
        """When the store expires."""
        chunking_strategy: AutoChunkingStrategyRequestParam | AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParam | StaticChunkingStrategyRequestParamDict | Omit
        """How files are cut into chunks."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="createVectorStore",
    method="POST",
    path="/vector_stores",
    body={'file_ids': 'file_ids', 'name': 'name', 'description': 'description', 'expires_after': 'expires_after', 'chunking_strategy': 'chunking_strategy', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='VectorStore',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateVectorStoreParams]) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateVectorStoreParams]) -> VectorStore | None:
    """Send ``POST /vector_stores``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVectorStoreParams]) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateVectorStoreParams]) -> VectorStore | None:
    """Send ``POST /vector_stores``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
