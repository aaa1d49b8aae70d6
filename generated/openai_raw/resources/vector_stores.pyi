"""The resource ``client.vector_stores``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.vector_stores.create_vector_store import CreateVectorStoreParams
from ..api.vector_stores.delete_vector_store import DeleteVectorStoreParams
from ..api.vector_stores.get_vector_store import GetVectorStoreParams
from ..api.vector_stores.list_vector_stores import ListVectorStoresParams
from ..api.vector_stores.modify_vector_store import ModifyVectorStoreParams
from ..api.vector_stores.search_vector_store import SearchVectorStoreParams
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
from ..dicts.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamDict
from ..dicts.comparison_filter import ComparisonFilterDict
from ..dicts.compound_filter import CompoundFilterDict
from ..dicts.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParamDict
from ..dicts.vector_store_expiration_after import VectorStoreExpirationAfterDict
from ..dicts.vector_store_search_request import VectorStoreSearchRequestRankingOptionsDict
from ..models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
from ..models.comparison_filter import ComparisonFilter
from ..models.compound_filter import CompoundFilter
from ..models.delete_vector_store_response import DeleteVectorStoreResponse
from ..models.enums import ListVectorStoresOrderInput
from ..models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
from ..models.vector_store_expiration_after import VectorStoreExpirationAfter
from ..models.vector_store_object import VectorStore
from ..models.vector_store_search_request import VectorStoreSearchRequestRankingOptions
from ..models.vector_store_search_results_page import VectorStoreSearchResultItem
from ..unions import MetadataInput
from .vector_stores_file_batches import AsyncVectorStoresFileBatches, VectorStoresFileBatches
from .vector_stores_files import AsyncVectorStoresFiles, VectorStoresFiles

class VectorStores(Resource):
    @cached_property
    def file_batches(self) -> VectorStoresFileBatches: ...
    @cached_property
    def files(self) -> VectorStoresFiles: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListVectorStoresOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[VectorStore]:
        """List vector stores

        Lists the vector stores of the project.

        ``GET /vector_stores``

        Args:
            limit: Maximum number of vector stores per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the vector stores after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the vector stores before the one with this id. Pass the `first_id` of the following page.
        """
    def create(
        self,
        *,
        file_ids: Sequence[str] | Omit = ...,
        name: str | Omit = ...,
        description: str | Omit = ...,
        expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit = ...,
        chunking_strategy: AutoChunkingStrategyRequestParam
        | AutoChunkingStrategyRequestParamDict
        | StaticChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParamDict
        | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStore:
        """Create a vector store

        Creates a vector store, which makes files searchable. Files are indexed in the background. Storage is
        billed by size per day.

        ``POST /vector_stores``

        Args:
            file_ids: Ids of uploaded files. At most 500 items.
            name: Name of the vector store.
            description: Human-readable description of the vector store.
            expires_after: Expiration policy of the vector store.
            chunking_strategy: How files are split into chunks.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStore:
        """Get a vector store

        Retrieves a vector store.

        ``GET /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
    def update(
        self,
        vector_store_id: str,
        *,
        name: str | Omit | None = ...,
        expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStore:
        """Change a vector store

        Updates the name, expiration policy or metadata of a vector store.

        ``POST /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            name: Name of the vector store.
            expires_after: Expiration policy of the vector store.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteVectorStoreResponse:
        """Delete a vector store

        Deletes a vector store and its index. The files themselves are kept.

        ``DELETE /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        rewrite_query: bool | Omit = ...,
        max_num_results: int | Omit = ...,
        filters: ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict | Omit = ...,
        ranking_options: VectorStoreSearchRequestRankingOptions
        | VectorStoreSearchRequestRankingOptionsDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[VectorStoreSearchResultItem]:
        """Search a vector store

        Finds the chunks that are most relevant to a query. Each search is billed.

        ``POST /vector_stores/{vector_store_id}/search``

        Args:
            vector_store_id: Required. Id of the vector store.
            query: Required. Search query.
            rewrite_query: Whether to rewrite the query to improve the results. Default: `false`.
            max_num_results: Maximum number of results. Default: `10`. From 1 to 50.
            filters: Filter on the attributes of files.
            ranking_options: Ranking of the results, and the minimum score.
        """
    @property
    def with_raw_response(self) -> VectorStoresRaw: ...
    @property
    def with_streaming_response(self) -> VectorStoresStreaming: ...

class AsyncVectorStores(AsyncResource):
    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches: ...
    @cached_property
    def files(self) -> AsyncVectorStoresFiles: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        order: ListVectorStoresOrderInput | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[VectorStore]:
        """List vector stores

        Lists the vector stores of the project.

        ``GET /vector_stores``

        Args:
            limit: Maximum number of vector stores per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the vector stores after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the vector stores before the one with this id. Pass the `first_id` of the following page.
        """
    async def create(
        self,
        *,
        file_ids: Sequence[str] | Omit = ...,
        name: str | Omit = ...,
        description: str | Omit = ...,
        expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit = ...,
        chunking_strategy: AutoChunkingStrategyRequestParam
        | AutoChunkingStrategyRequestParamDict
        | StaticChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParamDict
        | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStore:
        """Create a vector store

        Creates a vector store, which makes files searchable. Files are indexed in the background. Storage is
        billed by size per day.

        ``POST /vector_stores``

        Args:
            file_ids: Ids of uploaded files. At most 500 items.
            name: Name of the vector store.
            description: Human-readable description of the vector store.
            expires_after: Expiration policy of the vector store.
            chunking_strategy: How files are split into chunks.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStore:
        """Get a vector store

        Retrieves a vector store.

        ``GET /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | Omit | None = ...,
        expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VectorStore:
        """Change a vector store

        Updates the name, expiration policy or metadata of a vector store.

        ``POST /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            name: Name of the vector store.
            expires_after: Expiration policy of the vector store.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
        """
    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteVectorStoreResponse:
        """Delete a vector store

        Deletes a vector store and its index. The files themselves are kept.

        ``DELETE /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
    def search(
        self,
        vector_store_id: str,
        *,
        query: str | Sequence[str],
        rewrite_query: bool | Omit = ...,
        max_num_results: int | Omit = ...,
        filters: ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict | Omit = ...,
        ranking_options: VectorStoreSearchRequestRankingOptions
        | VectorStoreSearchRequestRankingOptionsDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[VectorStoreSearchResultItem]:
        """Search a vector store

        Finds the chunks that are most relevant to a query. Each search is billed.

        ``POST /vector_stores/{vector_store_id}/search``

        Args:
            vector_store_id: Required. Id of the vector store.
            query: Required. Search query.
            rewrite_query: Whether to rewrite the query to improve the results. Default: `false`.
            max_num_results: Maximum number of results. Default: `10`. From 1 to 50.
            filters: Filter on the attributes of files.
            ranking_options: Ranking of the results, and the minimum score.
        """
    @property
    def with_raw_response(self) -> AsyncVectorStoresRaw: ...
    @property
    def with_streaming_response(self) -> AsyncVectorStoresStreaming: ...

class VectorStoresRaw(Protocol):
    def list(self, **params: Unpack[ListVectorStoresParams]) -> RawResponse[Page[VectorStore]]: ...
    def create(self, **params: Unpack[CreateVectorStoreParams]) -> RawResponse[VectorStore]: ...
    def retrieve(self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]) -> RawResponse[VectorStore]: ...
    def update(self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]) -> RawResponse[VectorStore]: ...
    def delete(
        self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]
    ) -> RawResponse[DeleteVectorStoreResponse]: ...
    def search(
        self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]
    ) -> RawResponse[Page[VectorStoreSearchResultItem]]: ...

class AsyncVectorStoresRaw(Protocol):
    async def list(self, **params: Unpack[ListVectorStoresParams]) -> RawResponse[AsyncPage[VectorStore]]: ...
    async def create(self, **params: Unpack[CreateVectorStoreParams]) -> RawResponse[VectorStore]: ...
    async def retrieve(
        self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]
    ) -> RawResponse[VectorStore]: ...
    async def update(
        self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]
    ) -> RawResponse[VectorStore]: ...
    async def delete(
        self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]
    ) -> RawResponse[DeleteVectorStoreResponse]: ...
    async def search(
        self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]
    ) -> RawResponse[AsyncPage[VectorStoreSearchResultItem]]: ...

class VectorStoresStreaming(Protocol):
    def list(
        self, **params: Unpack[ListVectorStoresParams]
    ) -> AbstractContextManager[StreamedResponse[Page[VectorStore]]]: ...
    def create(
        self, **params: Unpack[CreateVectorStoreParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStore]]: ...
    def retrieve(
        self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStore]]: ...
    def update(
        self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]
    ) -> AbstractContextManager[StreamedResponse[VectorStore]]: ...
    def delete(
        self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteVectorStoreResponse]]: ...
    def search(
        self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]
    ) -> AbstractContextManager[StreamedResponse[Page[VectorStoreSearchResultItem]]]: ...

class AsyncVectorStoresStreaming(Protocol):
    def list(
        self, **params: Unpack[ListVectorStoresParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStore]]]: ...
    def create(
        self, **params: Unpack[CreateVectorStoreParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStore]]: ...
    def retrieve(
        self, vector_store_id: str, **params: Unpack[GetVectorStoreParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStore]]: ...
    def update(
        self, vector_store_id: str, **params: Unpack[ModifyVectorStoreParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VectorStore]]: ...
    def delete(
        self, vector_store_id: str, **params: Unpack[DeleteVectorStoreParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteVectorStoreResponse]]: ...
    def search(
        self, vector_store_id: str, **params: Unpack[SearchVectorStoreParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[VectorStoreSearchResultItem]]]: ...
