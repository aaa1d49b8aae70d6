"""The resource ``client.vector_stores.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_vector_store_file_response import DeleteVectorStoreFileResponse
    from ..models.vector_store_file_content_response_data_item import VectorStoreFileContentResponseDataItem
    from ..models.vector_store_file_object import VectorStoreFileObject
    from ..api.vector_stores.list_vector_store_files import ListVectorStoreFilesParams
    from ..api.vector_stores.create_vector_store_file import CreateVectorStoreFileParams
    from ..api.vector_stores.get_vector_store_file import GetVectorStoreFileParams
    from ..api.vector_stores.update_vector_store_file_attributes import UpdateVectorStoreFileAttributesParams
    from ..api.vector_stores.delete_vector_store_file import DeleteVectorStoreFileParams
    from ..api.vector_stores.retrieve_vector_store_file_content import RetrieveVectorStoreFileContentParams


class VectorStoresFiles(Resource):
    """``client.vector_stores.files``."""

    def list(self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]) -> Page[VectorStoreFileObject]:
        """List vector store files.

        ``GET /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), limit, order, after, before, filter
        """
        return self._client._call("vector_stores.list_vector_store_files", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]) -> VectorStoreFileObject:
        """Create vector store file.

        ``POST /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), file_id (required), chunking_strategy, attributes
        """
        return self._client._call("vector_stores.create_vector_store_file", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]) -> VectorStoreFileObject:
        """Get vector store file.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._call("vector_stores.get_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    def update(self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> VectorStoreFileObject:
        """Update vector store file attributes.

        ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required), attributes (required)
        """
        return self._client._call("vector_stores.update_vector_store_file_attributes", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    def delete(self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]) -> DeleteVectorStoreFileResponse:
        """Delete vector store file.

        ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._call("vector_stores.delete_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    def content(self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]) -> Page[VectorStoreFileContentResponseDataItem]:
        """Retrieve vector store file content.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._call("vector_stores.retrieve_vector_store_file_content", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VectorStoresFilesRaw: ...
        @property
        def with_streaming_response(self) -> VectorStoresFilesStreaming: ...


class AsyncVectorStoresFiles(AsyncResource):
    """``client.vector_stores.files`` of an async client."""

    def list(self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]) -> AsyncPages[VectorStoreFileObject]:
        """List vector store files.

        ``GET /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), limit, order, after, before, filter
        """
        return self._client._pages("vector_stores.list_vector_store_files", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    async def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]) -> VectorStoreFileObject:
        """Create vector store file.

        ``POST /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), file_id (required), chunking_strategy, attributes
        """
        return await self._client._call("vector_stores.create_vector_store_file", {"vector_store_id": vector_store_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]) -> VectorStoreFileObject:
        """Get vector store file.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return await self._client._call("vector_stores.get_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    async def update(self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> VectorStoreFileObject:
        """Update vector store file attributes.

        ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required), attributes (required)
        """
        return await self._client._call("vector_stores.update_vector_store_file_attributes", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    async def delete(self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]) -> DeleteVectorStoreFileResponse:
        """Delete vector store file.

        ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return await self._client._call("vector_stores.delete_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    def content(self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]) -> AsyncPages[VectorStoreFileContentResponseDataItem]:
        """Retrieve vector store file content.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._pages("vector_stores.retrieve_vector_store_file_content", {"vector_store_id": vector_store_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVectorStoresFilesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncVectorStoresFilesStreaming: ...


if TYPE_CHECKING:

    class VectorStoresFilesRaw(Protocol):
        def list(self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]) -> RawResponse[Page[VectorStoreFileObject]]: ...
        def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]) -> RawResponse[VectorStoreFileObject]: ...
        def retrieve(self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]) -> RawResponse[VectorStoreFileObject]: ...
        def update(self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> RawResponse[VectorStoreFileObject]: ...
        def delete(self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]) -> RawResponse[DeleteVectorStoreFileResponse]: ...
        def content(self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]) -> RawResponse[Page[VectorStoreFileContentResponseDataItem]]: ...

    class AsyncVectorStoresFilesRaw(Protocol):
        async def list(self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]) -> RawResponse[AsyncPage[VectorStoreFileObject]]: ...
        async def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]) -> RawResponse[VectorStoreFileObject]: ...
        async def retrieve(self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]) -> RawResponse[VectorStoreFileObject]: ...
        async def update(self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> RawResponse[VectorStoreFileObject]: ...
        async def delete(self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]) -> RawResponse[DeleteVectorStoreFileResponse]: ...
        async def content(self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]) -> RawResponse[AsyncPage[VectorStoreFileContentResponseDataItem]]: ...

    class VectorStoresFilesStreaming(Protocol):
        def list(self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]) -> AbstractContextManager[StreamedResponse[Page[VectorStoreFileObject]]]: ...
        def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]) -> AbstractContextManager[StreamedResponse[VectorStoreFileObject]]: ...
        def retrieve(self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]) -> AbstractContextManager[StreamedResponse[VectorStoreFileObject]]: ...
        def update(self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> AbstractContextManager[StreamedResponse[VectorStoreFileObject]]: ...
        def delete(self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]) -> AbstractContextManager[StreamedResponse[DeleteVectorStoreFileResponse]]: ...
        def content(self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]) -> AbstractContextManager[StreamedResponse[Page[VectorStoreFileContentResponseDataItem]]]: ...

    class AsyncVectorStoresFilesStreaming(Protocol):
        def list(self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreFileObject]]]: ...
        def create(self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileObject]]: ...
        def retrieve(self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileObject]]: ...
        def update(self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileObject]]: ...
        def delete(self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteVectorStoreFileResponse]]: ...
        def content(self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreFileContentResponseDataItem]]]: ...

