"""The resource ``client.containers.files.content``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..api.containers.retrieve_container_file_content import RetrieveContainerFileContentParams

class ContainersFilesContent(Resource):
    def retrieve(self, file_id: str, *, container_id: str, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download a file of a container

        Download the content of a file in a container, while the container lives.

        ``GET /containers/{container_id}/files/{file_id}/content``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> ContainersFilesContentRaw: ...
    @property
    def with_streaming_response(self) -> ContainersFilesContentStreaming: ...

class AsyncContainersFilesContent(AsyncResource):
    async def retrieve(self, file_id: str, *, container_id: str, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download a file of a container

        Download the content of a file in a container, while the container lives.

        ``GET /containers/{container_id}/files/{file_id}/content``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> AsyncContainersFilesContentRaw: ...
    @property
    def with_streaming_response(self) -> AsyncContainersFilesContentStreaming: ...

class ContainersFilesContentRaw(Protocol):
    def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> RawResponse[BinaryResponse]: ...

class AsyncContainersFilesContentRaw(Protocol):
    async def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> RawResponse[BinaryResponse]: ...

class ContainersFilesContentStreaming(Protocol):
    def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncContainersFilesContentStreaming(Protocol):
    def retrieve(self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
