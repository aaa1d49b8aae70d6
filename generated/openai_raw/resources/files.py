"""The resource ``client.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Files(Resource):
    """``client.files``."""

    @described
    def list(self, **params: Any) -> Any:
        """List files.

        ``GET /files``

        Args:
            purpose:
            limit: The most files in one page. Default: `10000`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the files that follow the one with this id, the `last_id` of the page before.
        """
        return self._client._call("files.list_files", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create file.

        ``POST /files``

        Args:
            file: Required.
            purpose: Required. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            expires_after: When it expires, counted from an anchor.
        """
        return self._client._call("files.create_file", {}, params)

    @described
    def retrieve(self, file_id: str, **params: Any) -> Any:
        """Retrieve file.

        ``GET /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.retrieve_file", {"file_id": file_id}, params)

    @described
    def delete(self, file_id: str, **params: Any) -> Any:
        """Delete file.

        ``DELETE /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.delete_file", {"file_id": file_id}, params)

    @described
    def content(self, file_id: str, **params: Any) -> Any:
        """Download file.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)

    @described
    def retrieve_content(self, file_id: str, **params: Any) -> Any:
        """Download file.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)


class AsyncFiles(AsyncResource):
    """``client.files`` of an async client."""

    @described_as(Files.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("files.list_files", {}, params)

    @described_as(Files.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("files.create_file", {}, params)

    @described_as(Files.retrieve)
    async def retrieve(self, file_id: str, **params: Any) -> Any:
        return await self._client._call("files.retrieve_file", {"file_id": file_id}, params)

    @described_as(Files.delete)
    async def delete(self, file_id: str, **params: Any) -> Any:
        return await self._client._call("files.delete_file", {"file_id": file_id}, params)

    @described_as(Files.content)
    async def content(self, file_id: str, **params: Any) -> Any:
        return await self._client._call("files.download_file", {"file_id": file_id}, params)

    @described_as(Files.retrieve_content)
    async def retrieve_content(self, file_id: str, **params: Any) -> Any:
        return await self._client._call("files.download_file", {"file_id": file_id}, params)

