"""Create embeddings"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_embedding_request import (
    CreateEmbeddingRequestEncodingFormatInput,
    CreateEmbeddingRequestModelInput,
)
from ...models.create_embedding_response import CreateEmbeddingResponse
from ...operation import Operation

OPERATION: Operation

class CreateEmbeddingParams(RequestOptions, total=False):
    """The keyword arguments of ``createEmbedding``."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    """One text or several, as strings or tokens; none may be empty or longer than the model allows. Default: ``.
    From 1 to 2048 items. From 1 to 2048 items. From 1 to 2048 items."""
    model: Required[str | CreateEmbeddingRequestModelInput]
    """The model that was used. Known values: `text-embedding-ada-002`, `text-embedding-3-small`,
    `text-embedding-3-large`."""
    encoding_format: CreateEmbeddingRequestEncodingFormatInput | Omit
    """Whether vectors come as numbers (`float`) or as `base64`, which is shorter. Default: `float`."""
    dimensions: int | Omit
    """Length of the vectors; only for `text-embedding-3` and later. At least 1."""
    user: str | Omit
    """An id of your end user."""

def sync(*, client: http.Client, **params: Unpack[CreateEmbeddingParams]) -> CreateEmbeddingResponse | None:
    """Send ``POST /embeddings``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateEmbeddingParams]
) -> http.Response[CreateEmbeddingResponse]:
    """Send ``POST /embeddings``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateEmbeddingParams]) -> CreateEmbeddingResponse | None:
    """Send ``POST /embeddings``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateEmbeddingParams]
) -> http.Response[CreateEmbeddingResponse]:
    """Send ``POST /embeddings``, and give the whole response."""
