"""The resource ``client.containers.files``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.containers.create_container_file import CreateContainerFileParams
from ..api.containers.delete_container_file import DeleteContainerFileParams
from ..api.containers.list_container_files import ListContainerFilesParams
from ..api.containers.retrieve_container_file import RetrieveContainerFileParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.container_file_resource import ContainerFileResource
from ..models.delete_container_file_response import DeleteContainerFileResponse
from ..models.enums import ListContainerFilesOrderInput
from ..types import FileInput
from .containers_files_content import AsyncContainersFilesContent, ContainersFilesContent

class ContainersFiles(Resource):
    @cached_property
    def content(self) -> ContainersFilesContent: ...
    def list(
        self,
        container_id: str,
        *,
        limit: int | Omit = ...,
        order: ListContainerFilesOrderInput | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ContainerFileResource]:
        """List the files of a container

        Lists the files of a container, both uploaded and generated.

        ``GET /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            limit: Maximum number of container files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the container files after the one with this id. Pass the `last_id` of the previous page.
        """
    def create(
        self,
        container_id: str,
        *,
        file_id: str | Omit = ...,
        file: FileInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ContainerFileResource:
        """Put a file into a container

        Uploads a file into the container, or copies an uploaded file by its id.

        ``POST /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            file_id: Id of an uploaded file.
            file: The file to upload. Pass either this or `file_id`.
        """
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
    ) -> ContainerFileResource:
        """Get a file of a container

        Retrieves the metadata of a file in the container.

        ``GET /containers/{container_id}/files/{file_id}``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
    def delete(
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
    ) -> DeleteContainerFileResponse:
        """Delete a file of a container

        Deletes a file from the container.

        ``DELETE /containers/{container_id}/files/{file_id}``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> ContainersFilesRaw: ...
    @property
    def with_streaming_response(self) -> ContainersFilesStreaming: ...

class AsyncContainersFiles(AsyncResource):
    @cached_property
    def content(self) -> AsyncContainersFilesContent: ...
    def list(
        self,
        container_id: str,
        *,
        limit: int | Omit = ...,
        order: ListContainerFilesOrderInput | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ContainerFileResource]:
        """List the files of a container

        Lists the files of a container, both uploaded and generated.

        ``GET /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            limit: Maximum number of container files per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the container files after the one with this id. Pass the `last_id` of the previous page.
        """
    async def create(
        self,
        container_id: str,
        *,
        file_id: str | Omit = ...,
        file: FileInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ContainerFileResource:
        """Put a file into a container

        Uploads a file into the container, or copies an uploaded file by its id.

        ``POST /containers/{container_id}/files``

        Args:
            container_id: Required. Id of the container.
            file_id: Id of an uploaded file.
            file: The file to upload. Pass either this or `file_id`.
        """
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
    ) -> ContainerFileResource:
        """Get a file of a container

        Retrieves the metadata of a file in the container.

        ``GET /containers/{container_id}/files/{file_id}``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
    async def delete(
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
    ) -> DeleteContainerFileResponse:
        """Delete a file of a container

        Deletes a file from the container.

        ``DELETE /containers/{container_id}/files/{file_id}``

        Args:
            container_id: Required. Id of the container.
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> AsyncContainersFilesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncContainersFilesStreaming: ...

class ContainersFilesRaw(Protocol):
    def list(
        self, container_id: str, **params: Unpack[ListContainerFilesParams]
    ) -> RawResponse[Page[ContainerFileResource]]: ...
    def create(
        self, container_id: str, **params: Unpack[CreateContainerFileParams]
    ) -> RawResponse[ContainerFileResource]: ...
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]
    ) -> RawResponse[ContainerFileResource]: ...
    def delete(
        self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]
    ) -> RawResponse[DeleteContainerFileResponse]: ...

class AsyncContainersFilesRaw(Protocol):
    async def list(
        self, container_id: str, **params: Unpack[ListContainerFilesParams]
    ) -> RawResponse[AsyncPage[ContainerFileResource]]: ...
    async def create(
        self, container_id: str, **params: Unpack[CreateContainerFileParams]
    ) -> RawResponse[ContainerFileResource]: ...
    async def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]
    ) -> RawResponse[ContainerFileResource]: ...
    async def delete(
        self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]
    ) -> RawResponse[DeleteContainerFileResponse]: ...

class ContainersFilesStreaming(Protocol):
    def list(
        self, container_id: str, **params: Unpack[ListContainerFilesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ContainerFileResource]]]: ...
    def create(
        self, container_id: str, **params: Unpack[CreateContainerFileParams]
    ) -> AbstractContextManager[StreamedResponse[ContainerFileResource]]: ...
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]
    ) -> AbstractContextManager[StreamedResponse[ContainerFileResource]]: ...
    def delete(
        self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteContainerFileResponse]]: ...

class AsyncContainersFilesStreaming(Protocol):
    def list(
        self, container_id: str, **params: Unpack[ListContainerFilesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ContainerFileResource]]]: ...
    def create(
        self, container_id: str, **params: Unpack[CreateContainerFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerFileResource]]: ...
    def retrieve(
        self, file_id: str, *, container_id: str, **params: Unpack[RetrieveContainerFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ContainerFileResource]]: ...
    def delete(
        self, file_id: str, *, container_id: str, **params: Unpack[DeleteContainerFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteContainerFileResponse]]: ...
