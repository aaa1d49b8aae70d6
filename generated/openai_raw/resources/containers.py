"""The resource ``client.containers``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.container_resource import ContainerResource
    from ..models.delete_container_response import DeleteContainerResponse
    from .containers_files import AsyncContainersFiles, ContainersFiles
    from ..api.containers.list_containers import ListContainersParams
    from ..api.containers.create_container import CreateContainerParams
    from ..api.containers.retrieve_container import RetrieveContainerParams
    from ..api.containers.delete_container import DeleteContainerParams


class Containers(Resource):
    """``client.containers``."""

    @cached_property
    def files(self) -> ContainersFiles:
        """``client.containers.files``."""
        from .containers_files import ContainersFiles

        return ContainersFiles(self._client)

    def list(self, **params: Unpack[ListContainersParams]) -> Page[ContainerResource]:
        """List containers.

        ``GET /containers``

        Parameters: limit, order, after, name
        """
        return self._client._call("containers.list_containers", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateContainerParams]) -> ContainerResource:
        """Create container.

        ``POST /containers``

        Parameters: name (required), file_ids, expires_after, skills, memory_limit, network_policy
        """
        return self._client._call("containers.create_container", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, container_id: str, **params: Unpack[RetrieveContainerParams]) -> ContainerResource:
        """Retrieve container.

        ``GET /containers/{container_id}``

        Parameters: container_id (required)
        """
        return self._client._call("containers.retrieve_container", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    def delete(self, container_id: str, **params: Unpack[DeleteContainerParams]) -> DeleteContainerResponse:
        """Delete container.

        ``DELETE /containers/{container_id}``

        Parameters: container_id (required)
        """
        return self._client._call("containers.delete_container", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContainersRaw: ...
        @property
        def with_streaming_response(self) -> ContainersStreaming: ...


class AsyncContainers(AsyncResource):
    """``client.containers`` of an async client."""

    @cached_property
    def files(self) -> AsyncContainersFiles:
        """``client.containers.files``."""
        from .containers_files import AsyncContainersFiles

        return AsyncContainersFiles(self._client)

    def list(self, **params: Unpack[ListContainersParams]) -> AsyncPages[ContainerResource]:
        """List containers.

        ``GET /containers``

        Parameters: limit, order, after, name
        """
        return self._client._pages("containers.list_containers", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateContainerParams]) -> ContainerResource:
        """Create container.

        ``POST /containers``

        Parameters: name (required), file_ids, expires_after, skills, memory_limit, network_policy
        """
        return await self._client._call("containers.create_container", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, container_id: str, **params: Unpack[RetrieveContainerParams]) -> ContainerResource:
        """Retrieve container.

        ``GET /containers/{container_id}``

        Parameters: container_id (required)
        """
        return await self._client._call("containers.retrieve_container", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    async def delete(self, container_id: str, **params: Unpack[DeleteContainerParams]) -> DeleteContainerResponse:
        """Delete container.

        ``DELETE /containers/{container_id}``

        Parameters: container_id (required)
        """
        return await self._client._call("containers.delete_container", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContainersRaw: ...
        @property
        def with_streaming_response(self) -> AsyncContainersStreaming: ...


if TYPE_CHECKING:

    class ContainersRaw(Protocol):
        def list(self, **params: Unpack[ListContainersParams]) -> RawResponse[Page[ContainerResource]]: ...
        def create(self, **params: Unpack[CreateContainerParams]) -> RawResponse[ContainerResource]: ...
        def retrieve(self, container_id: str, **params: Unpack[RetrieveContainerParams]) -> RawResponse[ContainerResource]: ...
        def delete(self, container_id: str, **params: Unpack[DeleteContainerParams]) -> RawResponse[DeleteContainerResponse]: ...

    class AsyncContainersRaw(Protocol):
        async def list(self, **params: Unpack[ListContainersParams]) -> RawResponse[AsyncPage[ContainerResource]]: ...
        async def create(self, **params: Unpack[CreateContainerParams]) -> RawResponse[ContainerResource]: ...
        async def retrieve(self, container_id: str, **params: Unpack[RetrieveContainerParams]) -> RawResponse[ContainerResource]: ...
        async def delete(self, container_id: str, **params: Unpack[DeleteContainerParams]) -> RawResponse[DeleteContainerResponse]: ...

    class ContainersStreaming(Protocol):
        def list(self, **params: Unpack[ListContainersParams]) -> AbstractContextManager[StreamedResponse[Page[ContainerResource]]]: ...
        def create(self, **params: Unpack[CreateContainerParams]) -> AbstractContextManager[StreamedResponse[ContainerResource]]: ...
        def retrieve(self, container_id: str, **params: Unpack[RetrieveContainerParams]) -> AbstractContextManager[StreamedResponse[ContainerResource]]: ...
        def delete(self, container_id: str, **params: Unpack[DeleteContainerParams]) -> AbstractContextManager[StreamedResponse[DeleteContainerResponse]]: ...

    class AsyncContainersStreaming(Protocol):
        def list(self, **params: Unpack[ListContainersParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ContainerResource]]]: ...
        def create(self, **params: Unpack[CreateContainerParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerResource]]: ...
        def retrieve(self, container_id: str, **params: Unpack[RetrieveContainerParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerResource]]: ...
        def delete(self, container_id: str, **params: Unpack[DeleteContainerParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteContainerResponse]]: ...

