"""The resource ``client.files``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.files.create_file import CreateFileParams
from ..api.files.delete_file import DeleteFileParams
from ..api.files.download_file import DownloadFileParams
from ..api.files.list_files import ListFilesParams
from ..api.files.retrieve_file import RetrieveFileParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    BinaryResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.file_expiration_after import FileExpirationAfterDict
from ..models.create_file_request import CreateFileRequestPurposeInput
from ..models.delete_file_response import DeleteFileResponse
from ..models.enums import ListFilesOrderInput
from ..models.file_expiration_after import FileExpirationAfter
from ..models.open_ai_file import FileObject
from ..types import FileInput

class Files(Resource):
    def list(
        self,
        *,
        purpose: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListFilesOrderInput | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[FileObject]:
        """List files

        Lists the files of the project.

        ``GET /files``

        Args:
            purpose: Return only files with this purpose.
            limit: Maximum number of files per page. Default: `10000`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the files after the one with this id. Pass the `last_id` of the previous page.
        """
    def create(
        self,
        *,
        file: FileInput,
        purpose: CreateFileRequestPurposeInput,
        expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FileObject:
        """Upload a file

        Uploads a file for use by other endpoints. A file can have up to 512 MB; some purposes have lower
        limits. For larger files, use `client.uploads`.

        ``POST /files``

        Args:
            file: Required. The file to upload.
            purpose: Required. Intended use of the file, which determines the accepted formats. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            expires_after: Expiration policy of the file.
        """
    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FileObject:
        """Get a file

        Retrieves the metadata of a file. To download the content, use `client.files.content`.

        ``GET /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteFileResponse:
        """Delete a file

        Deletes a file and removes it from all vector stores.

        ``DELETE /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a file

        Downloads the content of a file. Files uploaded for some purposes, such as `assistants`, cannot be
        downloaded.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a file

        Downloads the content of a file. Files uploaded for some purposes, such as `assistants`, cannot be
        downloaded.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    @property
    def with_raw_response(self) -> FilesRaw: ...
    @property
    def with_streaming_response(self) -> FilesStreaming: ...

class AsyncFiles(AsyncResource):
    def list(
        self,
        *,
        purpose: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListFilesOrderInput | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[FileObject]:
        """List files

        Lists the files of the project.

        ``GET /files``

        Args:
            purpose: Return only files with this purpose.
            limit: Maximum number of files per page. Default: `10000`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
            after: Cursor: returns the files after the one with this id. Pass the `last_id` of the previous page.
        """
    async def create(
        self,
        *,
        file: FileInput,
        purpose: CreateFileRequestPurposeInput,
        expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FileObject:
        """Upload a file

        Uploads a file for use by other endpoints. A file can have up to 512 MB; some purposes have lower
        limits. For larger files, use `client.uploads`.

        ``POST /files``

        Args:
            file: Required. The file to upload.
            purpose: Required. Intended use of the file, which determines the accepted formats. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            expires_after: Expiration policy of the file.
        """
    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FileObject:
        """Get a file

        Retrieves the metadata of a file. To download the content, use `client.files.content`.

        ``GET /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteFileResponse:
        """Delete a file

        Deletes a file and removes it from all vector stores.

        ``DELETE /files/{file_id}``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a file

        Downloads the content of a file. Files uploaded for some purposes, such as `assistants`, cannot be
        downloaded.

        ``GET /files/{file_id}/content``

        Args:
            file_id: Required. Id of an uploaded file.
        """
    async def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Download a file

        Downloads the content of a file. Files uploaded for some purposes, such as `assistants`, cannot be
        downloaded.

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
    async def retrieve_content(
        self, file_id: str, **params: Unpack[DownloadFileParams]
    ) -> RawResponse[BinaryResponse]: ...

class FilesStreaming(Protocol):
    def list(self, **params: Unpack[ListFilesParams]) -> AbstractContextManager[StreamedResponse[Page[FileObject]]]: ...
    def create(self, **params: Unpack[CreateFileParams]) -> AbstractContextManager[StreamedResponse[FileObject]]: ...
    def retrieve(
        self, file_id: str, **params: Unpack[RetrieveFileParams]
    ) -> AbstractContextManager[StreamedResponse[FileObject]]: ...
    def delete(
        self, file_id: str, **params: Unpack[DeleteFileParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteFileResponse]]: ...
    def content(
        self, file_id: str, **params: Unpack[DownloadFileParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
    def retrieve_content(
        self, file_id: str, **params: Unpack[DownloadFileParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

class AsyncFilesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListFilesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FileObject]]]: ...
    def create(
        self, **params: Unpack[CreateFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FileObject]]: ...
    def retrieve(
        self, file_id: str, **params: Unpack[RetrieveFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FileObject]]: ...
    def delete(
        self, file_id: str, **params: Unpack[DeleteFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteFileResponse]]: ...
    def content(
        self, file_id: str, **params: Unpack[DownloadFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
    def retrieve_content(
        self, file_id: str, **params: Unpack[DownloadFileParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
