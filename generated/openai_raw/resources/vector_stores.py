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

        Page through the vector stores of the project.

        ``GET /vector_stores``

        Args:
            limit: The most vector stores in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the vector stores that follow the one with this id, the `last_id` of the page
                before.
            before: A cursor: gives the vector stores that come before the one with this id, the `first_id` of
                the page after.
        """
        return self._client._call("vector_stores.list_vector_stores", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a vector store

        Create a vector store, which makes files searchable. Files are indexed in the background; storage is
        billed by size and day.

        ``POST /vector_stores``

        Args:
            file_ids: Ids of uploaded files. At most 500 items.
            name: Name of the vector store.
            description: What the vector store is for, in words for people.
            expires_after: When the store expires.
            chunking_strategy: How files are cut into chunks.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
        """
        return self._client._call("vector_stores.create_vector_store", {}, params)

    @described
    def retrieve(self, vector_store_id: str, **params: Any) -> Any:
        """Get a vector store

        Fetch a vector store by its id.

        ``GET /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
        return self._client._call("vector_stores.get_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def update(self, vector_store_id: str, **params: Any) -> Any:
        """Change a vector store

        Change name, expiry or labels of a vector store.

        ``POST /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            name: Name of the vector store.
            expires_after: When the store expires.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
        """
        return self._client._call("vector_stores.modify_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def delete(self, vector_store_id: str, **params: Any) -> Any:
        """Delete a vector store

        Delete a vector store and its index. The files themselves stay.

        ``DELETE /vector_stores/{vector_store_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
        """
        return self._client._call("vector_stores.delete_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def search(self, vector_store_id: str, **params: Any) -> Any:
        """Search a vector store

        Find the parts of files that fit a query best. Each search is billed.

        ``POST /vector_stores/{vector_store_id}/search``

        Args:
            vector_store_id: Required. Id of the vector store.
            query: Required. The text to search for.
            rewrite_query: Whether the query is reworded to find more. Default: `false`.
            max_num_results: The most results. Default: `10`. From 1 to 50.
            filters: Only files whose attributes fit.
            ranking_options: How results are ranked, and which are too bad to keep.
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
