"""The resource ``client.vector_stores.file_batches``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.vector_store_file_batch_object import VectorStoreFileBatchObject
    from ..models.vector_store_file_object import VectorStoreFileObject
    from ..api.vector_stores.create_vector_store_file_batch import CreateVectorStoreFileBatchParams
    from ..api.vector_stores.get_vector_store_file_batch import GetVectorStoreFileBatchParams
    from ..api.vector_stores.cancel_vector_store_file_batch import CancelVectorStoreFileBatchParams
    from ..api.vector_stores.list_files_in_vector_store_batch import ListFilesInVectorStoreBatchParams


class VectorStoresFileBatches(Resource):
    """``client.vector_stores.file_batches``."""

    def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject:
        """Create vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Parameters: vector_store_id (required), file_ids, files, chunking_strategy, attributes
        """
        return self._client._call("vector_stores.create_vector_store_file_batch", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject:
        """Get vector store file batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return self._client._call("vector_stores.get_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)  # type: ignore[no-any-return]

    def cancel(self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject:
        """Cancel vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return self._client._call("vector_stores.cancel_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)  # type: ignore[no-any-return]

    def list_files(self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]) -> Page[VectorStoreFileObject]:
        """List files in vector store batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Parameters: vector_store_id (required), batch_id (required), limit, order, after, before, filter
        """
        return self._client._call("vector_stores.list_files_in_vector_store_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VectorStoresFileBatchesRaw: ...
        @property
        def with_streaming_response(self) -> VectorStoresFileBatchesStreaming: ...


class AsyncVectorStoresFileBatches(AsyncResource):
    """``client.vector_stores.file_batches`` of an async client."""

    async def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject:
        """Create vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Parameters: vector_store_id (required), file_ids, files, chunking_strategy, attributes
        """
        return await self._client._call("vector_stores.create_vector_store_file_batch", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject:
        """Get vector store file batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return await self._client._call("vector_stores.get_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)  # type: ignore[no-any-return]

    async def cancel(self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]) -> VectorStoreFileBatchObject:
        """Cancel vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return await self._client._call("vector_stores.cancel_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)  # type: ignore[no-any-return]

    def list_files(self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]) -> AsyncPages[VectorStoreFileObject]:
        """List files in vector store batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Parameters: vector_store_id (required), batch_id (required), limit, order, after, before, filter
        """
        return self._client._pages("vector_stores.list_files_in_vector_store_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVectorStoresFileBatchesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncVectorStoresFileBatchesStreaming: ...


if TYPE_CHECKING:

    class VectorStoresFileBatchesRaw(Protocol):
        def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]) -> RawResponse[VectorStoreFileBatchObject]: ...
        def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]) -> RawResponse[VectorStoreFileBatchObject]: ...
        def cancel(self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]) -> RawResponse[VectorStoreFileBatchObject]: ...
        def list_files(self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]) -> RawResponse[Page[VectorStoreFileObject]]: ...

    class AsyncVectorStoresFileBatchesRaw(Protocol):
        async def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]) -> RawResponse[VectorStoreFileBatchObject]: ...
        async def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]) -> RawResponse[VectorStoreFileBatchObject]: ...
        async def cancel(self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]) -> RawResponse[VectorStoreFileBatchObject]: ...
        async def list_files(self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]) -> RawResponse[AsyncPage[VectorStoreFileObject]]: ...

    class VectorStoresFileBatchesStreaming(Protocol):
        def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]) -> AbstractContextManager[StreamedResponse[VectorStoreFileBatchObject]]: ...
        def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]) -> AbstractContextManager[StreamedResponse[VectorStoreFileBatchObject]]: ...
        def cancel(self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]) -> AbstractContextManager[StreamedResponse[VectorStoreFileBatchObject]]: ...
        def list_files(self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]) -> AbstractContextManager[StreamedResponse[Page[VectorStoreFileObject]]]: ...

    class AsyncVectorStoresFileBatchesStreaming(Protocol):
        def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileBatchObject]]: ...
        def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileBatchObject]]: ...
        def cancel(self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileBatchObject]]: ...
        def list_files(self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreFileObject]]]: ...

