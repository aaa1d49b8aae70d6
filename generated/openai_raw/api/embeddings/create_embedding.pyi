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
    """The input: one or several texts, as strings or tokens. An input must not be empty or exceed the limit of the
    model. From 1 to 2048 items."""
    model: Required[str | CreateEmbeddingRequestModelInput]
    """The model to use, such as `gpt-5.4-mini`. Known values: `text-embedding-ada-002`, `text-embedding-3-small`,
    `text-embedding-3-large`."""
    encoding_format: CreateEmbeddingRequestEncodingFormatInput | Omit
    """Encoding of the vectors: numbers (`float`), or `base64`, which is smaller. Default: `float`."""
    dimensions: int | Omit
    """Number of dimensions of the vectors. Only for `text-embedding-3` and later models. At least 1."""
    user: str | Omit
    """Id of your end user."""

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
