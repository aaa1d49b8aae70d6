"""The resource ``client.vector_stores``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_vector_store_response import DeleteVectorStoreResponse
    from ..models.vector_store_object import VectorStore
    from ..models.vector_store_search_result_item import VectorStoreSearchResultItem
    from .vector_stores_file_batches import AsyncVectorStoresFileBatches, VectorStoresFileBatches
    from .vector_stores_files import AsyncVectorStoresFiles, VectorStoresFiles
    from ..api.vector_stores.list_vector_stores import ListVectorStoresParams
    from ..api.vector_stores.create_vector_store import CreateVectorStoreParams
    from ..api.vector_stores.get_vector_store import GetVectorStoreParams
    from ..api.vector_stores.modify_vector_store import ModifyVectorStoreParams
    from ..api.vector_stores.delete_vector_store import DeleteVectorStoreParams
    from ..api.vector_stores.search_vector_store import SearchVectorStoreParams


class VectorStores(Resource):
    """``client.vector_stores``."""

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """``client.vector_stores.file_batches``."""
        from .vector_stores_file_batches import VectorStoresFileBatches

        return VectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> VectorStoresFiles:
        """``client.vector_stores.files``."""
        from .vector_stores_files import VectorStoresFiles

        return VectorStoresFiles(self._client)

    def list(self, **params: Unpack[ListVectorStoresParams]) -> Page[VectorStore]:
        """List vector stores.

        ``GET /vector_stores``

        Parameters: limit, order, after, before
        """
        return self._client._call("vector_stores.list_vector_stores", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateVectorStoreParams]) -> VectorStore:
        """Create vector store.

        ``POST /vector_stores``

        Parameters: file_ids, name, description, expires_after, chunking_strategy, metadata
        """
        return self._client._call("vector_stores.create_vector_store", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]) -> VectorStore:
        """Get vector store.

        ``GET /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return self._client._call("vector_stores.get_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    def update(self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]) -> VectorStore:
        """Modify vector store.

        ``POST /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required), name, expires_after, metadata
        """
        return self._client._call("vector_stores.modify_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    def delete(self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]) -> DeleteVectorStoreResponse:
        """Delete vector store.

        ``DELETE /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return self._client._call("vector_stores.delete_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    def search(self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]) -> Page[VectorStoreSearchResultItem]:
        """Search vector store.

        ``POST /vector_stores/{vector_store_id}/search``

        Parameters: vector_store_id (required), query (required), rewrite_query, max_num_results, filters,
        ranking_options
        """
        return self._client._call("vector_stores.search_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VectorStoresRaw: ...
        @property
        def with_streaming_response(self) -> VectorStoresStreaming: ...


class AsyncVectorStores(AsyncResource):
    """``client.vector_stores`` of an async client."""

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """``client.vector_stores.file_batches``."""
        from .vector_stores_file_batches import AsyncVectorStoresFileBatches

        return AsyncVectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """``client.vector_stores.files``."""
        from .vector_stores_files import AsyncVectorStoresFiles

        return AsyncVectorStoresFiles(self._client)

    def list(self, **params: Unpack[ListVectorStoresParams]) -> AsyncPages[VectorStore]:
        """List vector stores.

        ``GET /vector_stores``

        Parameters: limit, order, after, before
        """
        return self._client._pages("vector_stores.list_vector_stores", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateVectorStoreParams]) -> VectorStore:
        """Create vector store.

        ``POST /vector_stores``

        Parameters: file_ids, name, description, expires_after, chunking_strategy, metadata
        """
        return await self._client._call("vector_stores.create_vector_store", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]) -> VectorStore:
        """Get vector store.

        ``GET /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return await self._client._call("vector_stores.get_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    async def update(self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]) -> VectorStore:
        """Modify vector store.

        ``POST /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required), name, expires_after, metadata
        """
        return await self._client._call("vector_stores.modify_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    async def delete(self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]) -> DeleteVectorStoreResponse:
        """Delete vector store.

        ``DELETE /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return await self._client._call("vector_stores.delete_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    def search(self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]) -> AsyncPages[VectorStoreSearchResultItem]:
        """Search vector store.

        ``POST /vector_stores/{vector_store_id}/search``

        Parameters: vector_store_id (required), query (required), rewrite_query, max_num_results, filters,
        ranking_options
        """
        return self._client._pages("vector_stores.search_vector_store", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVectorStoresRaw: ...
        @property
        def with_streaming_response(self) -> AsyncVectorStoresStreaming: ...


if TYPE_CHECKING:

    class VectorStoresRaw(Protocol):
        def list(self, **params: Unpack[ListVectorStoresParams]) -> RawResponse[Page[VectorStore]]: ...
        def create(self, **params: Unpack[CreateVectorStoreParams]) -> RawResponse[VectorStore]: ...
        def retrieve(self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]) -> RawResponse[VectorStore]: ...
        def update(self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]) -> RawResponse[VectorStore]: ...
        def delete(self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]) -> RawResponse[DeleteVectorStoreResponse]: ...
        def search(self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]) -> RawResponse[Page[VectorStoreSearchResultItem]]: ...

    class AsyncVectorStoresRaw(Protocol):
        async def list(self, **params: Unpack[ListVectorStoresParams]) -> RawResponse[AsyncPage[VectorStore]]: ...
        async def create(self, **params: Unpack[CreateVectorStoreParams]) -> RawResponse[VectorStore]: ...
        async def retrieve(self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]) -> RawResponse[VectorStore]: ...
        async def update(self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]) -> RawResponse[VectorStore]: ...
        async def delete(self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]) -> RawResponse[DeleteVectorStoreResponse]: ...
        async def search(self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]) -> RawResponse[AsyncPage[VectorStoreSearchResultItem]]: ...

    class VectorStoresStreaming(Protocol):
        def list(self, **params: Unpack[ListVectorStoresParams]) -> AbstractContextManager[StreamedResponse[Page[VectorStore]]]: ...
        def create(self, **params: Unpack[CreateVectorStoreParams]) -> AbstractContextManager[StreamedResponse[VectorStore]]: ...
        def retrieve(self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]) -> AbstractContextManager[StreamedResponse[VectorStore]]: ...
        def update(self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]) -> AbstractContextManager[StreamedResponse[VectorStore]]: ...
        def delete(self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]) -> AbstractContextManager[StreamedResponse[DeleteVectorStoreResponse]]: ...
        def search(self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]) -> AbstractContextManager[StreamedResponse[Page[VectorStoreSearchResultItem]]]: ...

    class AsyncVectorStoresStreaming(Protocol):
        def list(self, **params: Unpack[ListVectorStoresParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStore]]]: ...
        def create(self, **params: Unpack[CreateVectorStoreParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStore]]: ...
        def retrieve(self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStore]]: ...
        def update(self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStore]]: ...
        def delete(self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteVectorStoreResponse]]: ...
        def search(self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreSearchResultItem]]]: ...

