"""The resource ``client.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Files(Resource):
    """``client.files``."""

    @described
    def list(self, **params: Any) -> Any:
        """List files

        Lists the files of the project.

        ``GET /files``

        Args:
            purpose: Return only files with this purpose.
            limit: Maximum number of files per page. Default: `10000`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the files after the one with this id. Pass the `last_id` of the previous
                page.
        """
        return self._client._call("files.list_files", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Upload a file

        Uploads a file for use by other endpoints. A file can have up to 512 MB; some purposes have lower
        limits. For larger files, use `client.uploads`.

        ``POST /files``

        Args:
            file: Required. The file to upload.
            purpose: Required. Intended use of the file, which determines the accepted formats. Values:
                `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            expires_after: Expiration policy of the file.
        """
        return self._client._call("files.create_file", {}, params)

    @described
    def retrieve(self, file_id: str, **params: Any) -> Any:
        """Get a file

        Retrieves the metadata of a file. To download the content, use `client.files.content`.

        ``GET /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.retrieve_file", {"file_id": file_id}, params)

    @described
    def delete(self, file_id: str, **params: Any) -> Any:
        """Delete a file

        Deletes a file and removes it from all vector stores.

        ``DELETE /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.delete_file", {"file_id": file_id}, params)

    @described
    def content(self, file_id: str, **params: Any) -> Any:
        """Download a file

        Downloads the content of a file. Files uploaded for some purposes, such as `assistants`, cannot be
        downloaded.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)

    @described
    def retrieve_content(self, file_id: str, **params: Any) -> Any:
        """Download a file

        Downloads the content of a file. Files uploaded for some purposes, such as `assistants`, cannot be
        downloaded.

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
