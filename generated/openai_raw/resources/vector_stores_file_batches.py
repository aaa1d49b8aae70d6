"""The resource ``client.vector_stores.file_batches``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class VectorStoresFileBatches(Resource):
    """``client.vector_stores.file_batches``."""

    @described
    def create(self, vector_store_id: str, **params: Any) -> Any:
        """Add several files to a vector store

        Index several uploaded files at once, in the background. Poll the batch until no file is `in_progress`.

        ``POST /vector_stores/{vector_store_id}/file_batches``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_ids: Ids of uploaded files. From 1 to 2000 items.
            files: Files to add, each with its own attributes and chunking; give this or `file_ids`. From 1 to
                2000 items.
            chunking_strategy: How files are cut into chunks.
            attributes: Values of your own that searches can filter by: at most 16.
        """
        return self._client._call(
            "vector_stores.create_vector_store_file_batch", {"vector_store_id": vector_store_id}, params
        )

    @described
    def retrieve(self, batch_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get a batch of files

        Fetch the state of a batch by its id.

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

        Stop indexing the files of a batch that are still to do. Those that are done stay.

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

        Page through the files that were added with a batch.

        ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            batch_id: Required. Id of the batch.
            limit: The most vector store files in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the vector store files that follow the one with this id, the `last_id` of the
                page before.
            before: A cursor: gives the vector store files that come before the one with this id, the `first_id`
                of the page after.
            filter: Only files in this state. Values: `in_progress`, `completed`, `failed`, `cancelled`.
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
