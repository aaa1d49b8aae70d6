"""The resource ``client.containers.files``."""

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
    from ..models.container_file_resource import ContainerFileResource
    from ..models.delete_container_file_response import DeleteContainerFileResponse
    from .containers_files_content import AsyncContainersFilesContent, ContainersFilesContent
    from ..api.containers.list_container_files import ListContainerFilesParams
    from ..api.containers.create_container_file import CreateContainerFileParams
    from ..api.containers.retrieve_container_file import RetrieveContainerFileParams
    from ..api.containers.delete_container_file import DeleteContainerFileParams


class ContainersFiles(Resource):
    """``client.containers.files``."""

    @cached_property
    def content(self) -> ContainersFilesContent:
        """``client.containers.files.content``."""
        from .containers_files_content import ContainersFilesContent

        return ContainersFilesContent(self._client)

    def list(self, container_id: str, **params: Unpack[ListContainerFilesParams]) -> Page[ContainerFileResource]:
        """List container files.

        ``GET /containers/{container_id}/files``

        Parameters: container_id (required), limit, order, after
        """
        return self._client._call("containers.list_container_files", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    def create(self, container_id: str, **params: Unpack[CreateContainerFileParams]) -> ContainerFileResource:
        """Create container file.

        ``POST /containers/{container_id}/files``

        Parameters: container_id (required), file_id, file
        """
        return self._client._call("containers.create_container_file", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]) -> ContainerFileResource:
        """Retrieve container file.

        ``GET /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return self._client._call("containers.retrieve_container_file", {"container_id": container_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    def delete(self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]) -> DeleteContainerFileResponse:
        """Delete container file.

        ``DELETE /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return self._client._call("containers.delete_container_file", {"container_id": container_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContainersFilesRaw: ...
        @property
        def with_streaming_response(self) -> ContainersFilesStreaming: ...


class AsyncContainersFiles(AsyncResource):
    """``client.containers.files`` of an async client."""

    @cached_property
    def content(self) -> AsyncContainersFilesContent:
        """``client.containers.files.content``."""
        from .containers_files_content import AsyncContainersFilesContent

        return AsyncContainersFilesContent(self._client)

    def list(self, container_id: str, **params: Unpack[ListContainerFilesParams]) -> AsyncPages[ContainerFileResource]:
        """List container files.

        ``GET /containers/{container_id}/files``

        Parameters: container_id (required), limit, order, after
        """
        return self._client._pages("containers.list_container_files", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    async def create(self, container_id: str, **params: Unpack[CreateContainerFileParams]) -> ContainerFileResource:
        """Create container file.

        ``POST /containers/{container_id}/files``

        Parameters: container_id (required), file_id, file
        """
        return await self._client._call("containers.create_container_file", {"container_id": container_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]) -> ContainerFileResource:
        """Retrieve container file.

        ``GET /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return await self._client._call("containers.retrieve_container_file", {"container_id": container_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    async def delete(self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]) -> DeleteContainerFileResponse:
        """Delete container file.

        ``DELETE /containers/{container_id}/files/{file_id}``

        Parameters: container_id (required), file_id (required)
        """
        return await self._client._call("containers.delete_container_file", {"container_id": container_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContainersFilesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncContainersFilesStreaming: ...


if TYPE_CHECKING:

    class ContainersFilesRaw(Protocol):
        def list(self, container_id: str, **params: Unpack[ListContainerFilesParams]) -> RawResponse[Page[ContainerFileResource]]: ...
        def create(self, container_id: str, **params: Unpack[CreateContainerFileParams]) -> RawResponse[ContainerFileResource]: ...
        def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]) -> RawResponse[ContainerFileResource]: ...
        def delete(self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]) -> RawResponse[DeleteContainerFileResponse]: ...

    class AsyncContainersFilesRaw(Protocol):
        async def list(self, container_id: str, **params: Unpack[ListContainerFilesParams]) -> RawResponse[AsyncPage[ContainerFileResource]]: ...
        async def create(self, container_id: str, **params: Unpack[CreateContainerFileParams]) -> RawResponse[ContainerFileResource]: ...
        async def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]) -> RawResponse[ContainerFileResource]: ...
        async def delete(self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]) -> RawResponse[DeleteContainerFileResponse]: ...

    class ContainersFilesStreaming(Protocol):
        def list(self, container_id: str, **params: Unpack[ListContainerFilesParams]) -> AbstractContextManager[StreamedResponse[Page[ContainerFileResource]]]: ...
        def create(self, container_id: str, **params: Unpack[CreateContainerFileParams]) -> AbstractContextManager[StreamedResponse[ContainerFileResource]]: ...
        def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]) -> AbstractContextManager[StreamedResponse[ContainerFileResource]]: ...
        def delete(self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]) -> AbstractContextManager[StreamedResponse[DeleteContainerFileResponse]]: ...

    class AsyncContainersFilesStreaming(Protocol):
        def list(self, container_id: str, **params: Unpack[ListContainerFilesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ContainerFileResource]]]: ...
        def create(self, container_id: str, **params: Unpack[CreateContainerFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerFileResource]]: ...
        def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerFileResource]]: ...
        def delete(self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteContainerFileResponse]]: ...

