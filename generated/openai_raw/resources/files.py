"""The resource ``client.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class Files(Resource):
    """``client.files``."""

    @described
    def list(self, **params: Any) -> Any:
        """List files.

        ``GET /files``

        Parameters: purpose, limit, order, after
        """
        return self._client._call("files.list_files", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create file.

        ``POST /files``

        Parameters: file (required), purpose (required), expires_after
        """
        return self._client._call("files.create_file", {}, params)

    @described
    def retrieve(self, file_id: str, **params: Any) -> Any:
        """Retrieve file.

        ``GET /files/{file_id}``

        Parameters: file_id (required)
        """
        return self._client._call("files.retrieve_file", {"file_id": file_id}, params)

    @described
    def delete(self, file_id: str, **params: Any) -> Any:
        """Delete file.

        ``DELETE /files/{file_id}``

        Parameters: file_id (required)
        """
        return self._client._call("files.delete_file", {"file_id": file_id}, params)

    @described
    def content(self, file_id: str, **params: Any) -> Any:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)

    @described
    def retrieve_content(self, file_id: str, **params: Any) -> Any:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)


class AsyncFiles(AsyncResource):
    """``client.files`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List files.

        ``GET /files``

        Parameters: purpose, limit, order, after
        """
        return self._client._pages("files.list_files", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create file.

        ``POST /files``

        Parameters: file (required), purpose (required), expires_after
        """
        return await self._client._call("files.create_file", {}, params)

    @described
    async def retrieve(self, file_id: str, **params: Any) -> Any:
        """Retrieve file.

        ``GET /files/{file_id}``

        Parameters: file_id (required)
        """
        return await self._client._call("files.retrieve_file", {"file_id": file_id}, params)

    @described
    async def delete(self, file_id: str, **params: Any) -> Any:
        """Delete file.

        ``DELETE /files/{file_id}``

        Parameters: file_id (required)
        """
        return await self._client._call("files.delete_file", {"file_id": file_id}, params)

    @described
    async def content(self, file_id: str, **params: Any) -> Any:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return await self._client._call("files.download_file", {"file_id": file_id}, params)

    @described
    async def retrieve_content(self, file_id: str, **params: Any) -> Any:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return await self._client._call("files.download_file", {"file_id": file_id}, params)

