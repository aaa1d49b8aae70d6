"""Change the attributes of a file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import VectorStoreFileAttributesInput
    from ...models.vector_store_file_object import VectorStoreFileObject

    class UpdateVectorStoreFileAttributesParams(RequestOptions, total=False):
        """The keyword arguments of ``updateVectorStoreFileAttributes``."""

        attributes: Required[VectorStoreFileAttributesInput]
        """Values of your own that searches can filter by: at most 16."""

OPERATION = Operation(
    id="updateVectorStoreFileAttributes",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    body={'attributes': 'attributes'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('attributes',),
    bodies=('application/json',),
    result='VectorStoreFileObject',
)


def sync_detailed(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id, "file_id": file_id}, params)


def sync(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""
    return sync_detailed(vector_store_id, file_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id, "file_id": file_id}, params)


async def asyncio(vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, file_id, client=client, **params)).parsed
