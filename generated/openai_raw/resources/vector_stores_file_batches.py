"""The resource ``client.vector_stores.file_batches``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class VectorStoresFileBatches(Resource):
    """``client.vector_stores.file_batches``."""

    @described
    def create(self, vector_store_id: str, **params: Any) -> Any:
        """Create vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Parameters: vector_store_id (required), file_ids, files, chunking_strategy, attributes
        """
        return self._client._call("vector_stores.create_vector_store_file_batch", {"vector_store_id": vector_store_id}, params)

    @described
    def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get vector store file batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return self._client._call("vector_stores.get_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)

    @described
    def cancel(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Cancel vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return self._client._call("vector_stores.cancel_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)

    @described
    def list_files(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """List files in vector store batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Parameters: vector_store_id (required), batch_id (required), limit, order, after, before, filter
        """
        return self._client._call("vector_stores.list_files_in_vector_store_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)


class AsyncVectorStoresFileBatches(AsyncResource):
    """``client.vector_stores.file_batches`` of an async client."""

    @described
    async def create(self, vector_store_id: str, **params: Any) -> Any:
        """Create vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Parameters: vector_store_id (required), file_ids, files, chunking_strategy, attributes
        """
        return await self._client._call("vector_stores.create_vector_store_file_batch", {"vector_store_id": vector_store_id}, params)

    @described
    async def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get vector store file batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return await self._client._call("vector_stores.get_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)

    @described
    async def cancel(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Cancel vector store file batch.

        ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Parameters: vector_store_id (required), batch_id (required)
        """
        return await self._client._call("vector_stores.cancel_vector_store_file_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)

    @described
    def list_files(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """List files in vector store batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Parameters: vector_store_id (required), batch_id (required), limit, order, after, before, filter
        """
        return self._client._pages("vector_stores.list_files_in_vector_store_batch", {"vector_store_id": vector_store_id, "batch_id": batch_id}, params)

