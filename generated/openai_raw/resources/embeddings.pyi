"""The resource ``client.embeddings``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.embeddings.create_embedding import CreateEmbeddingParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.create_embedding_request import (
    CreateEmbeddingRequestEncodingFormatInput,
    CreateEmbeddingRequestModelInput,
)
from ..models.create_embedding_response import CreateEmbeddingResponse

class Embeddings(Resource):
    def create(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        model: str | CreateEmbeddingRequestModelInput,
        encoding_format: CreateEmbeddingRequestEncodingFormatInput | Omit = ...,
        dimensions: int | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateEmbeddingResponse:
        """Create embeddings

        Creates embedding vectors for texts. Texts with similar meaning have vectors that are close to each
        other. Input tokens are billed.

        ``POST /embeddings``

        Args:
            input: Required. The input: one or several texts, as strings or tokens. An input must not be empty or exceed the limit of the model. From 1 to 2048 items.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `text-embedding-ada-002`, `text-embedding-3-small`, `text-embedding-3-large`.
            encoding_format: Encoding of the vectors: numbers (`float`), or `base64`, which is smaller. Default: `float`.
            dimensions: Number of dimensions of the vectors. Only for `text-embedding-3` and later models. At least 1.
            user: Id of your end user.
        """
    @property
    def with_raw_response(self) -> EmbeddingsRaw: ...
    @property
    def with_streaming_response(self) -> EmbeddingsStreaming: ...

class AsyncEmbeddings(AsyncResource):
    async def create(
        self,
        *,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        model: str | CreateEmbeddingRequestModelInput,
        encoding_format: CreateEmbeddingRequestEncodingFormatInput | Omit = ...,
        dimensions: int | Omit = ...,
        user: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateEmbeddingResponse:
        """Create embeddings

        Creates embedding vectors for texts. Texts with similar meaning have vectors that are close to each
        other. Input tokens are billed.

        ``POST /embeddings``

        Args:
            input: Required. The input: one or several texts, as strings or tokens. An input must not be empty or exceed the limit of the model. From 1 to 2048 items.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `text-embedding-ada-002`, `text-embedding-3-small`, `text-embedding-3-large`.
            encoding_format: Encoding of the vectors: numbers (`float`), or `base64`, which is smaller. Default: `float`.
            dimensions: Number of dimensions of the vectors. Only for `text-embedding-3` and later models. At least 1.
            user: Id of your end user.
        """
    @property
    def with_raw_response(self) -> AsyncEmbeddingsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncEmbeddingsStreaming: ...

class EmbeddingsRaw(Protocol):
    def create(self, **params: Unpack[CreateEmbeddingParams]) -> RawResponse[CreateEmbeddingResponse]: ...

class AsyncEmbeddingsRaw(Protocol):
    async def create(self, **params: Unpack[CreateEmbeddingParams]) -> RawResponse[CreateEmbeddingResponse]: ...

class EmbeddingsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateEmbeddingParams]
    ) -> AbstractContextManager[StreamedResponse[CreateEmbeddingResponse]]: ...

class AsyncEmbeddingsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateEmbeddingParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[CreateEmbeddingResponse]]: ...
