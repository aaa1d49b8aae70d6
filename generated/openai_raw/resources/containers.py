"""The resource ``client.containers``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

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
        """List containers

        Lists the containers of the project.

        ``GET /containers``

        Args:
            limit: Maximum number of containers per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
            after: Cursor: returns the containers after the one with this id. Pass the `last_id` of the previous
                page.
            name: Return only containers with this name.
        """
        return self._client._call("containers.list_containers", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a container

        Starts a container in which models run code and shell commands. It expires when unused. Containers are
        billed.

        ``POST /containers``

        Args:
            name: Required. Name of the container.
            file_ids: Ids of uploaded files.
            expires_after: Expiration policy of the container.
            skills: Skills to install in the container.
            memory_limit: Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`.
            network_policy: Network access policy of the container.
        """
        return self._client._call("containers.create_container", {}, params)

    @described
    def retrieve(self, container_id: str, **params: Any) -> Any:
        """Get a container

        Retrieves a container with its status and limits.

        ``GET /containers/{container_id}``

        Args:
            container_id: Required. Id of the container.
        """
        return self._client._call("containers.retrieve_container", {"container_id": container_id}, params)

    @described
    def delete(self, container_id: str, **params: Any) -> Any:
        """Delete a container

        Deletes a container and its files.

        ``DELETE /containers/{container_id}``

        Args:
            container_id: Required. Id of the container.
        """
        return self._client._call("containers.delete_container", {"container_id": container_id}, params)


class AsyncContainers(AsyncResource):
    """``client.containers`` of an async client."""

    @cached_property
    def files(self) -> AsyncContainersFiles:
        """``client.containers.files``."""
        from .containers_files import AsyncContainersFiles

        return AsyncContainersFiles(self._client)

    @described_as(Containers.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("containers.list_containers", {}, params)

    @described_as(Containers.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("containers.create_container", {}, params)

    @described_as(Containers.retrieve)
    async def retrieve(self, container_id: str, **params: Any) -> Any:
        return await self._client._call("containers.retrieve_container", {"container_id": container_id}, params)

    @described_as(Containers.delete)
    async def delete(self, container_id: str, **params: Any) -> Any:
        return await self._client._call("containers.delete_container", {"container_id": container_id}, params)
