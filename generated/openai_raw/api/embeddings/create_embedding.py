"""Create embeddings"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_embedding_request_encoding_format import CreateEmbeddingRequestEncodingFormatInput
    from ...models.create_embedding_request_model import CreateEmbeddingRequestModelInput
    from ...models.create_embedding_response import CreateEmbeddingResponse

    class CreateEmbeddingParams(RequestOptions, total=False):
        """The keyword arguments of ``createEmbedding``."""

        input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
        """One text or several, as strings or tokens; none may be empty or longer than the model allows. Default:
        ``. From 1 to 2048 items. From 1 to 2048 items. From 1 to 2048 items."""
        model: Required[str | CreateEmbeddingRequestModelInput]
        """The model that was used. Known values: `text-embedding-ada-002`, `text-embedding-3-small`,
        `text-embedding-3-large`."""
        encoding_format: CreateEmbeddingRequestEncodingFormatInput | Omit
        """Whether vectors come as numbers (`float`) or as `base64`, which is shorter. Default: `float`."""
        dimensions: int | Omit
        """Length of the vectors; only for `text-embedding-3` and later. At least 1."""
        user: str | Omit
        """An id of your end user."""

OPERATION = Operation(
    id="createEmbedding",
    method="POST",
    path="/embeddings",
    body={'input': 'input', 'model': 'model', 'encoding_format': 'encoding_format', 'dimensions': 'dimensions', 'user': 'user'},
    required=('input', 'model'),
    bodies=('application/json',),
    result='CreateEmbeddingResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateEmbeddingParams]) -> http.Response[CreateEmbeddingResponse]:
    """Send ``POST /embeddings``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateEmbeddingParams]) -> CreateEmbeddingResponse | None:
    """Send ``POST /embeddings``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateEmbeddingParams]) -> http.Response[CreateEmbeddingResponse]:
    """Send ``POST /embeddings``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateEmbeddingParams]) -> CreateEmbeddingResponse | None:
    """Send ``POST /embeddings``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
