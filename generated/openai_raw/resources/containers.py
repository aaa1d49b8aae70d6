"""The resource ``client.containers``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .containers_files import AsyncContainersFiles, ContainersFiles


class Containers(Resource):
    """``client.containers``."""

    @cached_property
    def files(self) -> ContainersFiles:
        """``client.containers.files``."""
        from .containers_files import ContainersFiles

        return ContainersFiles(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List containers.

        ``GET /containers``

        Parameters: limit, order, after, name
        """
        return self._client._call("containers.list_containers", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create container.

        ``POST /containers``

        Parameters: name (required), file_ids, expires_after, skills, memory_limit, network_policy
        """
        return self._client._call("containers.create_container", {}, params)

    @described
    def retrieve(self, container_id: str, **params: Any) -> Any:
        """Retrieve container.

        ``GET /containers/{container_id}``

        Parameters: container_id (required)
        """
        return self._client._call("containers.retrieve_container", {"container_id": container_id}, params)

    @described
    def delete(self, container_id: str, **params: Any) -> Any:
        """Delete container.

        ``DELETE /containers/{container_id}``

        Parameters: container_id (required)
        """
        return self._client._call("containers.delete_container", {"container_id": container_id}, params)


class AsyncContainers(AsyncResource):
    """``client.containers`` of an async client."""

    @cached_property
    def files(self) -> AsyncContainersFiles:
        """``client.containers.files``."""
        from .containers_files import AsyncContainersFiles

        return AsyncContainersFiles(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List containers.

        ``GET /containers``

        Parameters: limit, order, after, name
        """
        return self._client._pages("containers.list_containers", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create container.

        ``POST /containers``

        Parameters: name (required), file_ids, expires_after, skills, memory_limit, network_policy
        """
        return await self._client._call("containers.create_container", {}, params)

    @described
    async def retrieve(self, container_id: str, **params: Any) -> Any:
        """Retrieve container.

        ``GET /containers/{container_id}``

        Parameters: container_id (required)
        """
        return await self._client._call("containers.retrieve_container", {"container_id": container_id}, params)

    @described
    async def delete(self, container_id: str, **params: Any) -> Any:
        """Delete container.

        ``DELETE /containers/{container_id}``

        Parameters: container_id (required)
        """
        return await self._client._call("containers.delete_container", {"container_id": container_id}, params)

