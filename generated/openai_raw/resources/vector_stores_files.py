"""The resource ``client.vector_stores.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class VectorStoresFiles(Resource):
    """``client.vector_stores.files``."""

    @described
    def list(self, vector_store_id: str, **params: Any) -> Any:
        """List the files of a vector store

        Returns the files of a vector store, each with its indexing status.

        ``GET /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
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
        return self._client._call("vector_stores.list_vector_store_files", {"vector_store_id": vector_store_id}, params)

    @described
    def create(self, vector_store_id: str, **params: Any) -> Any:
        """Add a file to a vector store

        Adds an uploaded file, which is indexed in the background. Poll it until its status is `completed`.

        ``POST /vector_stores/{vector_store_id}/files``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
            chunking_strategy: How files are split into chunks.
            attributes: Up to 16 key-value pairs of your own, which searches can filter by.
        """
        return self._client._call(
            "vector_stores.create_vector_store_file", {"vector_store_id": vector_store_id}, params
        )

    @described
    def retrieve(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get a file of a vector store

        Retrieves a file of a vector store, for example to poll its status.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call(
            "vector_stores.get_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params
        )

    @described
    def update(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Change the attributes of a file

        Replaces the attributes of a file, which searches can filter by.

        ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
            attributes: Required. Up to 16 key-value pairs of your own, which searches can filter by.
        """
        return self._client._call(
            "vector_stores.update_vector_store_file_attributes",
            {"vector_store_id": vector_store_id, "file_id": file_id},
            params,
        )

    @described
    def delete(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Take a file out of a vector store

        Removes a file from the vector store. The file itself is kept.

        ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call(
            "vector_stores.delete_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params
        )

    @described
    def content(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get the text of a file

        Retrieves the parsed text of a file, in chunks.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Args:
            vector_store_id: Required. Id of the vector store.
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call(
            "vector_stores.retrieve_vector_store_file_content",
            {"vector_store_id": vector_store_id, "file_id": file_id},
            params,
        )


class AsyncVectorStoresFiles(AsyncResource):
    """``client.vector_stores.files`` of an async client."""

    @described_as(VectorStoresFiles.list)
    def list(self, vector_store_id: str, **params: Any) -> Any:
        return self._client._pages(
            "vector_stores.list_vector_store_files", {"vector_store_id": vector_store_id}, params
        )

    @described_as(VectorStoresFiles.create)
    async def create(self, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.create_vector_store_file", {"vector_store_id": vector_store_id}, params
        )

    @described_as(VectorStoresFiles.retrieve)
    async def retrieve(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.get_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params
        )

    @described_as(VectorStoresFiles.update)
    async def update(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.update_vector_store_file_attributes",
            {"vector_store_id": vector_store_id, "file_id": file_id},
            params,
        )

    @described_as(VectorStoresFiles.delete)
    async def delete(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vector_stores.delete_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params
        )

    @described_as(VectorStoresFiles.content)
    def content(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        return self._client._pages(
            "vector_stores.retrieve_vector_store_file_content",
            {"vector_store_id": vector_store_id, "file_id": file_id},
            params,
        )
