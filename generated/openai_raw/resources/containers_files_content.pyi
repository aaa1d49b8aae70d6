"""The resource ``client.containers.files.content``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.containers.retrieve_container_file_content import RetrieveContainerFileContentParams
from ..client import AsyncResource, AsyncStreamedResponse, BinaryResponse, Omit, RawResponse, Resource, StreamedResponse

class ContainersFilesContent(Resource):
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a file of a container

        Downloads a file from the container. Only possible until the container expires.

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
    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a file of a container

        Downloads a file from the container. Only possible until the container expires.

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
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]
    ) -> RawResponse[BinaryResponse]: ...

class AsyncContainersFilesContentRaw(Protocol):
    async def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]
    ) -> RawResponse[BinaryResponse]: ...

class ContainersFilesContentStreaming(Protocol):
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncContainersFilesContentStreaming(Protocol):
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileContentParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
