"""Delete a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.delete_vector_store_response import DeleteVectorStoreResponse

    class DeleteVectorStoreParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteVectorStore``."""


OPERATION = Operation(
    id="deleteVectorStore",
    method="DELETE",
    path="/vector_stores/{vector_store_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='DeleteVectorStoreResponse',
)


def sync_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]) -> http.Response[DeleteVectorStoreResponse]:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id}, params)


def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]) -> DeleteVectorStoreResponse | None:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give what the answer holds."""
    return sync_detailed(vector_store_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]) -> http.Response[DeleteVectorStoreResponse]:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id}, params)


async def asyncio(vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]) -> DeleteVectorStoreResponse | None:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, client=client, **params)).parsed
