"""The resource ``client.containers.files.content``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..api.containers.retrieve_container_file_content import RetrieveContainerFileContentParams


class ContainersFilesContent(Resource):
    """``client.containers.files.content``."""

    def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> BinaryResponse:
        """Retrieve container file content.

        ``GET /containers/{container_id}/files/{file_id}/content``

        Parameters: container_id (required), file_id (required)
        """
        return self._client._call("containers.retrieve_container_file_content", {"container_id": container_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContainersFilesContentRaw: ...
        @property
        def with_streaming_response(self) -> ContainersFilesContentStreaming: ...


class AsyncContainersFilesContent(AsyncResource):
    """``client.containers.files.content`` of an async client."""

    async def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> BinaryResponse:
        """Retrieve container file content.

        ``GET /containers/{container_id}/files/{file_id}/content``

        Parameters: container_id (required), file_id (required)
        """
        return await self._client._call("containers.retrieve_container_file_content", {"container_id": container_id, "file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContainersFilesContentRaw: ...
        @property
        def with_streaming_response(self) -> AsyncContainersFilesContentStreaming: ...


if TYPE_CHECKING:

    class ContainersFilesContentRaw(Protocol):
        def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> RawResponse[BinaryResponse]: ...

    class AsyncContainersFilesContentRaw(Protocol):
        async def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> RawResponse[BinaryResponse]: ...

    class ContainersFilesContentStreaming(Protocol):
        def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

    class AsyncContainersFilesContentStreaming(Protocol):
        def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...

