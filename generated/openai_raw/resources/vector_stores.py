"""The resource ``client.vector_stores``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .vector_stores_file_batches import AsyncVectorStoresFileBatches, VectorStoresFileBatches
    from .vector_stores_files import AsyncVectorStoresFiles, VectorStoresFiles


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

    @described
    def list(self, **params: Any) -> Any:
        """List vector stores

        Lists the vector stores of the project.

        ``GET /vector_stores``

        Args:
            limit: Maximum number of vector stores per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the vector stores after the one with this id. Pass the `last_id` of the
                previous page.
            before: Cursor: returns the vector stores before the one with this id. Pass the `first_id` of the
                following page.
        """
        return self._client._call("vector_stores.list_vector_stores", {}, params)

    @described
    def create(self, **params: Any) -> Any:
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
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("vector_stores.create_vector_store", {}, params)

    @described
    def retrieve(self, vector_store_id: str, **params: Any) -> Any:
        """Get a vector store

        Retrieves a vector store.

        ``GET /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
        return self._client._call("vector_stores.get_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def update(self, vector_store_id: str, **params: Any) -> Any:
        """Change a vector store

        Updates the name, expiration policy or metadata of a vector store.

        ``POST /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            name: Name of the vector store.
            expires_after: Expiration policy of the vector store.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("vector_stores.modify_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def delete(self, vector_store_id: str, **params: Any) -> Any:
        """Delete a vector store

        Deletes a vector store and its index. The files themselves are kept.

        ``DELETE /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
        return self._client._call("vector_stores.delete_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def search(self, vector_store_id: str, **params: Any) -> Any:
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
        return self._client._call("vector_stores.search_vector_store", {"vector_store_id": vector_store_id}, params)


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

    @described_as(VectorStores.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("vector_stores.list_vector_stores", {}, params)

    @described_as(VectorStores.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("vector_stores.create_vector_store", {}, params)

    @described_as(VectorStores.retrieve)
    async def retrieve(self, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call("vector_stores.get_vector_store", {"vector_store_id": vector_store_id}, params)

    @described_as(VectorStores.update)
    async def update(self, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.modify_vector_store", {"vector_store_id": vector_store_id}, params
        )

    @described_as(VectorStores.delete)
    async def delete(self, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.delete_vector_store", {"vector_store_id": vector_store_id}, params
        )

    @described_as(VectorStores.search)
    def search(self, vector_store_id: str, **params: Any) -> Any:
        return self._client._pages("vector_stores.search_vector_store", {"vector_store_id": vector_store_id}, params)
