"""The resource ``client.embeddings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.create_embedding_response import CreateEmbeddingResponse
    from ..api.embeddings.create_embedding import CreateEmbeddingParams


class Embeddings(Resource):
    """``client.embeddings``."""

    def create(self, **params: Unpack[CreateEmbeddingParams]) -> CreateEmbeddingResponse:
        """Create embedding.

        ``POST /embeddings``

        Parameters: input (required), model (required), encoding_format, dimensions, user
        """
        return self._client._call("embeddings.create_embedding", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EmbeddingsRaw: ...
        @property
        def with_streaming_response(self) -> EmbeddingsStreaming: ...


class AsyncEmbeddings(AsyncResource):
    """``client.embeddings`` of an async client."""

    async def create(self, **params: Unpack[CreateEmbeddingParams]) -> CreateEmbeddingResponse:
        """Create embedding.

        ``POST /embeddings``

        Parameters: input (required), model (required), encoding_format, dimensions, user
        """
        return await self._client._call("embeddings.create_embedding", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEmbeddingsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncEmbeddingsStreaming: ...


if TYPE_CHECKING:

    class EmbeddingsRaw(Protocol):
        def create(self, **params: Unpack[CreateEmbeddingParams]) -> RawResponse[CreateEmbeddingResponse]: ...

    class AsyncEmbeddingsRaw(Protocol):
        async def create(self, **params: Unpack[CreateEmbeddingParams]) -> RawResponse[CreateEmbeddingResponse]: ...

    class EmbeddingsStreaming(Protocol):
        def create(self, **params: Unpack[CreateEmbeddingParams]) -> AbstractContextManager[StreamedResponse[CreateEmbeddingResponse]]: ...

    class AsyncEmbeddingsStreaming(Protocol):
        def create(self, **params: Unpack[CreateEmbeddingParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[CreateEmbeddingResponse]]: ...

