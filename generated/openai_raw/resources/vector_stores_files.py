"""The resource ``client.vector_stores.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class VectorStoresFiles(Resource):
    """``client.vector_stores.files``."""

    @described
    def list(self, vector_store_id: str, **params: Any) -> Any:
        """List vector store files.

        ``GET /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), limit, order, after, before, filter
        """
        return self._client._call("vector_stores.list_vector_store_files", {"vector_store_id": vector_store_id}, params)

    @described
    def create(self, vector_store_id: str, **params: Any) -> Any:
        """Create vector store file.

        ``POST /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), file_id (required), chunking_strategy, attributes
        """
        return self._client._call("vector_stores.create_vector_store_file", {"vector_store_id": vector_store_id}, params)

    @described
    def retrieve(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get vector store file.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._call("vector_stores.get_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)

    @described
    def update(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Update vector store file attributes.

        ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required), attributes (required)
        """
        return self._client._call("vector_stores.update_vector_store_file_attributes", {"vector_store_id": vector_store_id, "file_id": file_id}, params)

    @described
    def delete(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Delete vector store file.

        ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._call("vector_stores.delete_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)

    @described
    def content(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Retrieve vector store file content.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._call("vector_stores.retrieve_vector_store_file_content", {"vector_store_id": vector_store_id, "file_id": file_id}, params)


class AsyncVectorStoresFiles(AsyncResource):
    """``client.vector_stores.files`` of an async client."""

    @described
    def list(self, vector_store_id: str, **params: Any) -> Any:
        """List vector store files.

        ``GET /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), limit, order, after, before, filter
        """
        return self._client._pages("vector_stores.list_vector_store_files", {"vector_store_id": vector_store_id}, params)

    @described
    async def create(self, vector_store_id: str, **params: Any) -> Any:
        """Create vector store file.

        ``POST /vector_stores/{vector_store_id}/files``

        Parameters: vector_store_id (required), file_id (required), chunking_strategy, attributes
        """
        return await self._client._call("vector_stores.create_vector_store_file", {"vector_store_id": vector_store_id}, params)

    @described
    async def retrieve(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Get vector store file.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return await self._client._call("vector_stores.get_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)

    @described
    async def update(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Update vector store file attributes.

        ``POST /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required), attributes (required)
        """
        return await self._client._call("vector_stores.update_vector_store_file_attributes", {"vector_store_id": vector_store_id, "file_id": file_id}, params)

    @described
    async def delete(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Delete vector store file.

        ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``

        Parameters: vector_store_id (required), file_id (required)
        """
        return await self._client._call("vector_stores.delete_vector_store_file", {"vector_store_id": vector_store_id, "file_id": file_id}, params)

    @described
    def content(self, file_id: str, *, vector_store_id: str, **params: Any) -> Any:
        """Retrieve vector store file content.

        ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``

        Parameters: vector_store_id (required), file_id (required)
        """
        return self._client._pages("vector_stores.retrieve_vector_store_file_content", {"vector_store_id": vector_store_id, "file_id": file_id}, params)

