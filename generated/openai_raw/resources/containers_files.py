"""The resource ``client.containers.files``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
        """List container files.

        ``GET /containers/{container_id}/files``

        Parameters: container_id (required), limit, order, after
        """
        return self._client._call("containers.list_container_files", {"container_id": container_id}, params)

    @described
    def create(self, container_id: str, **params: Any) -> Any:
        """Create container file.

        ``POST /containers/{container_id}/files``

        Parameters: container_id (required), file_id, file
        """
        return self._client._call("containers.create_container_file", {"container_id": container_id}, params)

    @described
    def retrieve(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Retrieve container file.

        ``GET /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return self._client._call("containers.retrieve_container_file", {"container_id": container_id, "file_id": file_id}, params)

    @described
    def delete(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Delete container file.

        ``DELETE /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return self._client._call("containers.delete_container_file", {"container_id": container_id, "file_id": file_id}, params)


class AsyncContainersFiles(AsyncResource):
    """``client.containers.files`` of an async client."""

    @cached_property
    def content(self) -> AsyncContainersFilesContent:
        """``client.containers.files.content``."""
        from .containers_files_content import AsyncContainersFilesContent

        return AsyncContainersFilesContent(self._client)

    @described
    def list(self, container_id: str, **params: Any) -> Any:
        """List container files.

        ``GET /containers/{container_id}/files``

        Parameters: container_id (required), limit, order, after
        """
        return self._client._pages("containers.list_container_files", {"container_id": container_id}, params)

    @described
    async def create(self, container_id: str, **params: Any) -> Any:
        """Create container file.

        ``POST /containers/{container_id}/files``

        Parameters: container_id (required), file_id, file
        """
        return await self._client._call("containers.create_container_file", {"container_id": container_id}, params)

    @described
    async def retrieve(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Retrieve container file.

        ``GET /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return await self._client._call("containers.retrieve_container_file", {"container_id": container_id, "file_id": file_id}, params)

    @described
    async def delete(self, file_id: str, *, container_id: str, **params: Any) -> Any:
        """Delete container file.

        ``DELETE /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return await self._client._call("containers.delete_container_file", {"container_id": container_id, "file_id": file_id}, params)

