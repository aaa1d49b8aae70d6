"""The resource ``client.vector_stores.file_batches``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.vector_stores.cancel_vector_store_file_batch import CancelVectorStoreFileBatchParams
from ..api.vector_stores.create_vector_store_file_batch import CreateVectorStoreFileBatchParams
from ..api.vector_stores.get_vector_store_file_batch import GetVectorStoreFileBatchParams
from ..api.vector_stores.list_files_in_vector_store_batch import ListFilesInVectorStoreBatchParams
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
from ..dicts.create_vector_store_file_request import CreateVectorStoreFileRequestDict
from ..models.create_vector_store_file_request import CreateVectorStoreFileRequest
from ..models.enums import ListFilesInVectorStoreBatchFilterInput, ListFilesInVectorStoreBatchOrderInput
from ..models.vector_store_file_batch_object import VectorStoreFileBatchObject
from ..models.vector_store_file_object import VectorStoreFileObject
from ..unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput

class VectorStoresFileBatches(Resource):
    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | Omit = ...,
        files: Iterable[CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict] | Omit = ...,
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
    ) -> VectorStoreFileBatchObject:
        """Add several files to a vector store

        Adds several uploaded files at once. They are indexed in the background: poll the batch until no file is
        `in_progress`.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_ids: Ids of uploaded files. From 1 to 2000 items.
            files: Files to add, each with its own attributes and chunking strategy. Pass either this or `file_ids`. From 1 to 2000 items.
            chunking_strategy: How files are split into chunks.
            attributes: Up to 16 key-value pairs of your own, which searches can filter by.
        """
    def retrieve(
        self,
        batch_id: str,
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
    ) -> VectorStoreFileBatchObject:
        """Get a batch of files

        Retrieves a batch, for example to poll its status.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
        """
    def cancel(
        self,
        batch_id: str,
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
    ) -> VectorStoreFileBatchObject:
        """Cancel a batch of files

        Cancels the indexing of the remaining files. Files that are already indexed are kept.

        ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
        """
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | Omit = ...,
        order: ListFilesInVectorStoreBatchOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        filter: ListFilesInVectorStoreBatchFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[VectorStoreFileObject]:
        """List the files of a batch

        Returns the files that were added with a batch, each with its indexing status.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
            limit: Maximum number of vector store files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the vector store files after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the vector store files before the one with this id. Pass the `first_id` of the following page.
            filter: Return only files with this status. Values: `in_progress`, `completed`, `failed`, `cancelled`.
        """
    @property
    def with_raw_response(self) -> VectorStoresFileBatchesRaw: ...
    @property
    def with_streaming_response(self) -> VectorStoresFileBatchesStreaming: ...

class AsyncVectorStoresFileBatches(AsyncResource):
    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Sequence[str] | Omit = ...,
        files: Iterable[CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict] | Omit = ...,
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
    ) -> VectorStoreFileBatchObject:
        """Add several files to a vector store

        Adds several uploaded files at once. They are indexed in the background: poll the batch until no file is
        `in_progress`.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_ids: Ids of uploaded files. From 1 to 2000 items.
            files: Files to add, each with its own attributes and chunking strategy. Pass either this or `file_ids`. From 1 to 2000 items.
            chunking_strategy: How files are split into chunks.
            attributes: Up to 16 key-value pairs of your own, which searches can filter by.
        """
    async def retrieve(
        self,
        batch_id: str,
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
    ) -> VectorStoreFileBatchObject:
        """Get a batch of files

        Retrieves a batch, for example to poll its status.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
        """
    async def cancel(
        self,
        batch_id: str,
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
    ) -> VectorStoreFileBatchObject:
        """Cancel a batch of files

        Cancels the indexing of the remaining files. Files that are already indexed are kept.

        ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
        """
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | Omit = ...,
        order: ListFilesInVectorStoreBatchOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        filter: ListFilesInVectorStoreBatchFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[VectorStoreFileObject]:
        """List the files of a batch

        Returns the files that were added with a batch, each with its indexing status.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
            limit: Maximum number of vector store files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the vector store files after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the vector store files before the one with this id. Pass the `first_id` of the following page.
            filter: Return only files with this status. Values: `in_progress`, `completed`, `failed`, `cancelled`.
        """
    @property
    def with_raw_response(self) -> AsyncVectorStoresFileBatchesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncVectorStoresFileBatchesStreaming: ...

class VectorStoresFileBatchesRaw(Protocol):
    def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]
    ) -> RawResponse[VectorStoreFileBatchObject]: ...
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]
    ) -> RawResponse[VectorStoreFileBatchObject]: ...
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]
    ) -> RawResponse[VectorStoreFileBatchObject]: ...
    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]
    ) -> RawResponse[Page[VectorStoreFileObject]]: ...

class AsyncVectorStoresFileBatchesRaw(Protocol):
    async def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]
    ) -> RawResponse[VectorStoreFileBatchObject]: ...
    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]
    ) -> RawResponse[VectorStoreFileBatchObject]: ...
    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]
    ) -> RawResponse[VectorStoreFileBatchObject]: ...
    async def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]
    ) -> RawResponse[AsyncPage[VectorStoreFileObject]]: ...

class VectorStoresFileBatchesStreaming(Protocol):
    def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStoreFileBatchObject]]: ...
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStoreFileBatchObject]]: ...
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStoreFileBatchObject]]: ...
    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]
    ) -> AbstractContextManager[StreamedResponse[Page[VectorStoreFileObject]]]: ...

class AsyncVectorStoresFileBatchesStreaming(Protocol):
    def create(
        self, vector_store_id: str, **params: Unpack[CreateVectorStoreFileBatchParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileBatchObject]]: ...
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[GetVectorStoreFileBatchParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileBatchObject]]: ...
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[CancelVectorStoreFileBatchParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStoreFileBatchObject]]: ...
    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[ListFilesInVectorStoreBatchParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreFileObject]]]: ...
