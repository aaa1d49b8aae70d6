"""The resource ``client.vector_stores.files``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.vector_stores.create_vector_store_file import CreateVectorStoreFileParams
from ..api.vector_stores.delete_vector_store_file import DeleteVectorStoreFileParams
from ..api.vector_stores.get_vector_store_file import GetVectorStoreFileParams
from ..api.vector_stores.list_vector_store_files import ListVectorStoreFilesParams
from ..api.vector_stores.retrieve_vector_store_file_content import RetrieveVectorStoreFileContentParams
from ..api.vector_stores.update_vector_store_file_attributes import UpdateVectorStoreFileAttributesParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.delete_vector_store_file_response import DeleteVectorStoreFileResponse
from ..models.enums import ListVectorStoreFilesFilterInput, ListVectorStoreFilesOrderInput
from ..models.vector_store_file_content_response import VectorStoreFileContentResponseDataItem
from ..models.vector_store_file_object import VectorStoreFileObject
from ..unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput

class VectorStoresFiles(Resource):
    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | Omit = ...,
        order: ListVectorStoreFilesOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        filter: ListVectorStoreFilesFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[VectorStoreFileObject]:
        """List the files of a vector store

        Returns the files of a vector store, each with its indexing status.

        ``GET /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            limit: Maximum number of vector store files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the vector store files after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the vector store files before the one with this id. Pass the `first_id` of the following page.
            filter: Return only files with this status. Values: `in_progress`, `completed`, `failed`, `cancelled`.
        """
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: ChunkingStrategyRequestParamInput | Omit = ...,
        attributes: VectorStoreFileAttributesInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStoreFileObject:
        """Add a file to a vector store

        Adds an uploaded file, which is indexed in the background. Poll it until its status is `completed`.

        ``POST /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
            chunking_strategy: How files are split into chunks.
            attributes: Up to 16 key-value pairs of your own, which searches can filter by.
        """
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStoreFileObject:
        """Get a file of a vector store

        Retrieves a file of a vector store, for example to poll its status.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributesInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStoreFileObject:
        """Change the attributes of a file

        Replaces the attributes of a file, which searches can filter by.

        ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
            attributes: Required. Up to 16 key-value pairs of your own, which searches can filter by.
        """
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteVectorStoreFileResponse:
        """Take a file out of a vector store

        Removes a file from the vector store. The file itself is kept.

        ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[VectorStoreFileContentResponseDataItem]:
        """Get the text of a file

        Retrieves the parsed text of a file, in chunks.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> VectorStoresFilesRaw: ...
    @property
    def with_streaming_response(self) -> VectorStoresFilesStreaming: ...

class AsyncVectorStoresFiles(AsyncResource):
    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | Omit = ...,
        order: ListVectorStoreFilesOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        filter: ListVectorStoreFilesFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[VectorStoreFileObject]:
        """List the files of a vector store

        Returns the files of a vector store, each with its indexing status.

        ``GET /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            limit: Maximum number of vector store files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the vector store files after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the vector store files before the one with this id. Pass the `first_id` of the following page.
            filter: Return only files with this status. Values: `in_progress`, `completed`, `failed`, `cancelled`.
        """
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: ChunkingStrategyRequestParamInput | Omit = ...,
        attributes: VectorStoreFileAttributesInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStoreFileObject:
        """Add a file to a vector store

        Adds an uploaded file, which is indexed in the background. Poll it until its status is `completed`.

        ``POST /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
            chunking_strategy: How files are split into chunks.
            attributes: Up to 16 key-value pairs of your own, which searches can filter by.
        """
    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStoreFileObject:
        """Get a file of a vector store

        Retrieves a file of a vector store, for example to poll its status.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: VectorStoreFileAttributesInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStoreFileObject:
        """Change the attributes of a file

        Replaces the attributes of a file, which searches can filter by.

        ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
            attributes: Required. Up to 16 key-value pairs of your own, which searches can filter by.
        """
    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteVectorStoreFileResponse:
        """Take a file out of a vector store

        Removes a file from the vector store. The file itself is kept.

        ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[VectorStoreFileContentResponseDataItem]:
        """Get the text of a file

        Retrieves the parsed text of a file, in chunks.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> AsyncVectorStoresFilesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncVectorStoresFilesStreaming: ...

class VectorStoresFilesRaw(Protocol):
    def list(
        self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]
    ) -> RawResponse[Page[VectorStoreFileObject]]: ...
    def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]
    ) -> RawResponse[VectorStoreFileObject]: ...
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]
    ) -> RawResponse[VectorStoreFileObject]: ...
    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]
    ) -> RawResponse[VectorStoreFileObject]: ...
    def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]
    ) -> RawResponse[DeleteVectorStoreFileResponse]: ...
    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]
    ) -> RawResponse[Page[VectorStoreFileContentResponseDataItem]]: ...

class AsyncVectorStoresFilesRaw(Protocol):
    async def list(
        self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]
    ) -> RawResponse[AsyncPage[VectorStoreFileObject]]: ...
    async def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]
    ) -> RawResponse[VectorStoreFileObject]: ...
    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]
    ) -> RawResponse[VectorStoreFileObject]: ...
    async def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]
    ) -> RawResponse[VectorStoreFileObject]: ...
    async def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]
    ) -> RawResponse[DeleteVectorStoreFileResponse]: ...
    async def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]
    ) -> RawResponse[AsyncPage[VectorStoreFileContentResponseDataItem]]: ...

class VectorStoresFilesStreaming(Protocol):
    def list(
        self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[VectorStoreFileObject]]]: ...
    def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStoreFileObject]]: ...
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStoreFileObject]]: ...
    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStoreFileObject]]: ...
    def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteVectorStoreFileResponse]]: ...
    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]
    ) -> AbstractContextManager[StreamedResponse[Page[VectorStoreFileContentResponseDataItem]]]: ...

class AsyncVectorStoresFilesStreaming(Protocol):
    def list(
        self, vector_store_id: str, **params: Unpack[ListVectorStoreFilesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreFileObject]]]: ...
    def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileObject]]: ...
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileObject]]: ...
    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[UpdateVectorStoreFileAttributesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileObject]]: ...
    def delete(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[DeleteVectorStoreFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteVectorStoreFileResponse]]: ...
    def content(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[RetrieveVectorStoreFileContentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreFileContentResponseDataItem]]]: ...
