"""The resource ``client.vector_stores.file_batches``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class VectorStoresFileBatches(Resource):
    """``client.vector_stores.file_batches``."""

    @described
    def create(self, vector_store_id: str, **params: Any) -> Any:
        """Add several files to a vector store

        Adds several uploaded files at once. They are indexed in the background: poll the batch until no file is
        `in_progress`.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_ids: Ids of uploaded files. From 1 to 2000 items.
            files: Files to add, each with its own attributes and chunking strategy. Pass either this or
                `file_ids`. From 1 to 2000 items.
            chunking_strategy: How files are split into chunks.
            attributes: Up to 16 key-value pairs of your own, which searches can filter by.
        """
        return self._client._call(
            "vector_stores.create_vector_store_file_batch", {"vector_store_id": vector_store_id}, params
        )

    @described
    def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get a batch of files

        Retrieves a batch, for example to poll its status.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
        """
        return self._client._call(
            "vector_stores.get_vector_store_file_batch",
            {"vector_store_id": vector_store_id, "batch_id": batch_id},
            params,
        )

    @described
    def cancel(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Cancel a batch of files

        Cancels the indexing of the remaining files. Files that are already indexed are kept.

        ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
        """
        return self._client._call(
            "vector_stores.cancel_vector_store_file_batch",
            {"vector_store_id": vector_store_id, "batch_id": batch_id},
            params,
        )

    @described
    def list_files(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """List the files of a batch

        Returns the files that were added with a batch, each with its indexing status.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
            limit: Maximum number of vector store files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the vector store files after the one with this id. Pass the `last_id` of the
                previous page.
            before: Cursor: returns the vector store files before the one with this id. Pass the `first_id` of
                the following page.
            filter: Return only files with this status. Values: `in_progress`, `completed`, `failed`,
                `cancelled`.
        """
        return self._client._call(
            "vector_stores.list_files_in_vector_store_batch",
            {"vector_store_id": vector_store_id, "batch_id": batch_id},
            params,
        )


class AsyncVectorStoresFileBatches(AsyncResource):
    """``client.vector_stores.file_batches`` of an async client."""

    @described_as(VectorStoresFileBatches.create)
    async def create(self, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.create_vector_store_file_batch", {"vector_store_id": vector_store_id}, params
        )

    @described_as(VectorStoresFileBatches.retrieve)
    async def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.get_vector_store_file_batch",
            {"vector_store_id": vector_store_id, "batch_id": batch_id},
            params,
        )

    @described_as(VectorStoresFileBatches.cancel)
    async def cancel(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.cancel_vector_store_file_batch",
            {"vector_store_id": vector_store_id, "batch_id": batch_id},
            params,
        )

    @described_as(VectorStoresFileBatches.list_files)
    def list_files(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        return self._client._pages(
            "vector_stores.list_files_in_vector_store_batch",
            {"vector_store_id": vector_store_id, "batch_id": batch_id},
            params,
        )
