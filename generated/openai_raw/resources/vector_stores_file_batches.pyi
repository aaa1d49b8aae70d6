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

        Index several uploaded files at once, in the background. Poll the batch until no file is `in_progress`.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_ids: Ids of uploaded files. From 1 to 2000 items.
            files: Files to add, each with its own attributes and chunking; give this or `file_ids`. From 1 to 2000 items.
            chunking_strategy: How files are cut into chunks.
            attributes: Values of your own that searches can filter by: at most 16.
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

        Fetch the state of a batch by its id.

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

        Stop indexing the files of a batch that are still to do. Those that are done stay.

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

        Page through the files that were added with a batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
            limit: The most vector store files in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the vector store files that follow the one with this id, the `last_id` of the page before.
            before: A cursor: gives the vector store files that come before the one with this id, the `first_id` of the page after.
            filter: Only files in this state. Values: `in_progress`, `completed`, `failed`, `cancelled`.
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

        Index several uploaded files at once, in the background. Poll the batch until no file is `in_progress`.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_ids: Ids of uploaded files. From 1 to 2000 items.
            files: Files to add, each with its own attributes and chunking; give this or `file_ids`. From 1 to 2000 items.
            chunking_strategy: How files are cut into chunks.
            attributes: Values of your own that searches can filter by: at most 16.
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

        Fetch the state of a batch by its id.

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

        Stop indexing the files of a batch that are still to do. Those that are done stay.

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

        Page through the files that were added with a batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
            limit: The most vector store files in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the vector store files that follow the one with this id, the `last_id` of the page before.
            before: A cursor: gives the vector store files that come before the one with this id, the `first_id` of the page after.
            filter: Only files in this state. Values: `in_progress`, `completed`, `failed`, `cancelled`.
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
