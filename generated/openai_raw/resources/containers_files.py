"""The resource ``client.containers.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .containers_files_content import AsyncContainersFilesContent, ContainersFilesContent


class ContainersFiles(Resource):
    """``client.containers.files``."""

    @cached_property
    def content(self) -> ContainersFilesContent:
        """``client.containers.files.content``."""
        from .containers_files_content import ContainersFilesContent

        return ContainersFilesContent(self._client)

    @described
    def list(self, container_id: str, **params: Any) -> Any:
        """List the files of a container

        Lists the files of a container, both uploaded and generated.

        ``GET /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            limit: Maximum number of container files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the container files after the one with this id. Pass the `last_id` of the
                previous page.
        """
        return self._client._call("containers.list_container_files", {"container_id": container_id}, params)

    @described
    def create(self, container_id: str, **params: Any) -> Any:
        """Put a file into a container

        Uploads a file into the container, or copies an uploaded file by its id.

        ``POST /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            file_id: Id of an uploaded file.
            file: The file to upload. Pass either this or `file_id`.
        """
        return self._client._call("containers.create_container_file", {"container_id": container_id}, params)

    @described
    def retrieve(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Get a file of a container

        Retrieves the metadata of a file in the container.

        ``GET /containers/{container_id}/files/{file_id}``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call(
            "containers.retrieve_container_file", {"container_id": container_id, "file_id": file_id}, params
        )

    @described
    def delete(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Delete a file of a container

        Deletes a file from the container.

        ``DELETE /containers/{container_id}/files/{file_id}``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
        return self._client._call(
            "containers.delete_container_file", {"container_id": container_id, "file_id": file_id}, params
        )


class AsyncContainersFiles(AsyncResource):
    """``client.containers.files`` of an async client."""

    @cached_property
    def content(self) -> AsyncContainersFilesContent:
        """``client.containers.files.content``."""
        from .containers_files_content import AsyncContainersFilesContent

        return AsyncContainersFilesContent(self._client)

    @described_as(ContainersFiles.list)
    def list(self, container_id: str, **params: Any) -> Any:
        return self._client._pages("containers.list_container_files", {"container_id": container_id}, params)

    @described_as(ContainersFiles.create)
    async def create(self, container_id: str, **params: Any) -> Any:
        return await self._client._call("containers.create_container_file", {"container_id": container_id}, params)

    @described_as(ContainersFiles.retrieve)
    async def retrieve(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        return await self._client._call(
            "containers.retrieve_container_file", {"container_id": container_id, "file_id": file_id}, params
        )

    @described_as(ContainersFiles.delete)
    async def delete(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        return await self._client._call(
            "containers.delete_container_file", {"container_id": container_id, "file_id": file_id}, params
        )
