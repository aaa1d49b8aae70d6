"""The resource ``client.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Files(Resource):
    """``client.files``."""

    @described
    def list(self, **params: Any) -> Any:
        """List files

        Page through the files of the project.

        ``GET /files``

        Args:
            purpose: Only files that were uploaded for this purpose.
            limit: The most files in one page. Default: `10000`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the files that follow the one with this id, the `last_id` of the page before.
        """
        return self._client._call("files.list_files", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Upload a file

        Upload a file for other endpoints to use: at most 512 MB each, with limits of their own per purpose. For
        larger files see createUpload.

        ``POST /files``

        Args:
            file: Required. The file to upload.
            purpose: Required. What the file is for; it decides which formats are allowed. Values: `assistants`,
                `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            expires_after: When the file expires.
        """
        return self._client._call("files.create_file", {}, params)

    @described
    def retrieve(self, file_id: str, **params: Any) -> Any:
        """Get a file

        Fetch what is known of a file by its id; the content is downloaded with downloadFile.

        ``GET /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.retrieve_file", {"file_id": file_id}, params)

    @described
    def delete(self, file_id: str, **params: Any) -> Any:
        """Delete a file

        Delete a file, and take it out of every vector store.

        ``DELETE /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.delete_file", {"file_id": file_id}, params)

    @described
    def content(self, file_id: str, **params: Any) -> Any:
        """Download a file

        Download the content of a file. Files that you uploaded for some purposes, such as `assistants`, cannot
        be downloaded.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)

    @described
    def retrieve_content(self, file_id: str, **params: Any) -> Any:
        """Download a file

        Download the content of a file. Files that you uploaded for some purposes, such as `assistants`, cannot
        be downloaded.

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
