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

        Page through the files of a container: those you put there and those that code made.

        ``GET /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            limit: The most container files in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the container files that follow the one with this id, the `last_id` of the
                page before.
        """
        return self._client._call("containers.list_container_files", {"container_id": container_id}, params)

    @described
    def create(self, container_id: str, **params: Any) -> Any:
        """Put a file into a container

        Upload a file, or copy one that is at OpenAI already, by its id.

        ``POST /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            file_id: Id of an uploaded file.
            file: The file to upload; give this or `file_id`.
        """
        return self._client._call("containers.create_container_file", {"container_id": container_id}, params)

    @described
    def retrieve(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Get a file of a container

        Fetch what is known of a file; the content is downloaded with RetrieveContainerFileContent.

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

        Remove one file from a container's disk, for good.

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
