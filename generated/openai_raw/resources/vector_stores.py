"""The resource ``client.vector_stores``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
        """List vector stores.

        ``GET /vector_stores``

        Parameters: limit, order, after, before
        """
        return self._client._call("vector_stores.list_vector_stores", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create vector store.

        ``POST /vector_stores``

        Parameters: file_ids, name, description, expires_after, chunking_strategy, metadata
        """
        return self._client._call("vector_stores.create_vector_store", {}, params)

    @described
    def retrieve(self, vector_store_id: str, **params: Any) -> Any:
        """Get vector store.

        ``GET /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return self._client._call("vector_stores.get_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def update(self, vector_store_id: str, **params: Any) -> Any:
        """Modify vector store.

        ``POST /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required), name, expires_after, metadata
        """
        return self._client._call("vector_stores.modify_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def delete(self, vector_store_id: str, **params: Any) -> Any:
        """Delete vector store.

        ``DELETE /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return self._client._call("vector_stores.delete_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def search(self, vector_store_id: str, **params: Any) -> Any:
        """Search vector store.

        ``POST /vector_stores/{vector_store_id}/search``

        Parameters: vector_store_id (required), query (required), rewrite_query, max_num_results, filters,
        ranking_options
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

    @described
    def list(self, **params: Any) -> Any:
        """List vector stores.

        ``GET /vector_stores``

        Parameters: limit, order, after, before
        """
        return self._client._pages("vector_stores.list_vector_stores", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create vector store.

        ``POST /vector_stores``

        Parameters: file_ids, name, description, expires_after, chunking_strategy, metadata
        """
        return await self._client._call("vector_stores.create_vector_store", {}, params)

    @described
    async def retrieve(self, vector_store_id: str, **params: Any) -> Any:
        """Get vector store.

        ``GET /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return await self._client._call("vector_stores.get_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    async def update(self, vector_store_id: str, **params: Any) -> Any:
        """Modify vector store.

        ``POST /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required), name, expires_after, metadata
        """
        return await self._client._call("vector_stores.modify_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    async def delete(self, vector_store_id: str, **params: Any) -> Any:
        """Delete vector store.

        ``DELETE /vector_stores/{vector_store_id}``

        Parameters: vector_store_id (required)
        """
        return await self._client._call("vector_stores.delete_vector_store", {"vector_store_id": vector_store_id}, params)

    @described
    def search(self, vector_store_id: str, **params: Any) -> Any:
        """Search vector store.

        ``POST /vector_stores/{vector_store_id}/search``

        Parameters: vector_store_id (required), query (required), rewrite_query, max_num_results, filters,
        ranking_options
        """
        return self._client._pages("vector_stores.search_vector_store", {"vector_store_id": vector_store_id}, params)

