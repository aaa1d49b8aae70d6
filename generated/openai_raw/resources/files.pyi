"""The resource ``client.files``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..models.delete_file_response import DeleteFileResponse
from ..models.open_ai_file import FileObject
from ..models.create_file_request_purpose import CreateFileRequestPurposeInput
from ..models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict
from ..models.list_files_order import ListFilesOrderInput
from ..api.files.list_files import ListFilesParams
from ..api.files.create_file import CreateFileParams
from ..api.files.retrieve_file import RetrieveFileParams
from ..api.files.delete_file import DeleteFileParams
from ..api.files.download_file import DownloadFileParams

class Files(Resource):
    def list(self, *, purpose: str | Omit = ..., limit: int | Omit = ..., order: ListFilesOrderInput | Omit = ..., after: str | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> Page[FileObject]:
        """List files.

        ``GET /files``

        Args:
            purpose:
            limit: The most files in one page. Default: `10000`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the files that follow the one with this id, the `last_id` of the page before.
        """
    def create(self, *, file: FileInput, purpose: CreateFileRequestPurposeInput, expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> FileObject:
        """Create file.

        ``POST /files``

        Args:
            file: Required.
            purpose: Required. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            expires_after: When it expires, counted from an anchor.
        """
    def retrieve(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> FileObject:
        """Retrieve file.

        ``GET /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    def delete(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> DeleteFileResponse:
        """Delete file.

        ``DELETE /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    def content(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    def retrieve_content(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> FilesRaw: ...
    @property
    def with_streaming_response(self) -> FilesStreaming: ...

class AsyncFiles(AsyncResource):
    def list(self, *, purpose: str | Omit = ..., limit: int | Omit = ..., order: ListFilesOrderInput | Omit = ..., after: str | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> AsyncPages[FileObject]:
        """List files.

        ``GET /files``

        Args:
            purpose:
            limit: The most files in one page. Default: `10000`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`.
            after: A cursor: gives the files that follow the one with this id, the `last_id` of the page before.
        """
    async def create(self, *, file: FileInput, purpose: CreateFileRequestPurposeInput, expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> FileObject:
        """Create file.

        ``POST /files``

        Args:
            file: Required.
            purpose: Required. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            expires_after: When it expires, counted from an anchor.
        """
    async def retrieve(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> FileObject:
        """Retrieve file.

        ``GET /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    async def delete(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> DeleteFileResponse:
        """Delete file.

        ``DELETE /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    async def content(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    async def retrieve_content(self, file_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> AsyncFilesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncFilesStreaming: ...

class FilesRaw(Protocol):
    def list(self, **params: Unpack[ListFilesParams]) -> RawResponse[Page[FileObject]]: ...
    def create(self, **params: Unpack[CreateFileParams]) -> RawResponse[FileObject]: ...
    def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> RawResponse[FileObject]: ...
    def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> RawResponse[DeleteFileResponse]: ...
    def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...
    def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...

class AsyncFilesRaw(Protocol):
    async def list(self, **params: Unpack[ListFilesParams]) -> RawResponse[AsyncPage[FileObject]]: ...
    async def create(self, **params: Unpack[CreateFileParams]) -> RawResponse[FileObject]: ...
    async def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> RawResponse[FileObject]: ...
    async def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> RawResponse[DeleteFileResponse]: ...
    async def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...
    async def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...

class FilesStreaming(Protocol):
    def list(self, **params: Unpack[ListFilesParams]) -> AbstractContextManager[StreamedResponse[Page[FileObject]]]: ...
    def create(self, **params: Unpack[CreateFileParams]) -> AbstractContextManager[StreamedResponse[FileObject]]: ...
    def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> AbstractContextManager[StreamedResponse[FileObject]]: ...
    def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> AbstractContextManager[StreamedResponse[DeleteFileResponse]]: ...
    def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
    def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncFilesStreaming(Protocol):
    def list(self, **params: Unpack[ListFilesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FileObject]]]: ...
    def create(self, **params: Unpack[CreateFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[FileObject]]: ...
    def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[FileObject]]: ...
    def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteFileResponse]]: ...
    def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
    def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
