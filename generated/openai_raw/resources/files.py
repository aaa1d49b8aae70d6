"""The resource ``client.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_file_response import DeleteFileResponse
    from ..models.open_ai_file import FileObject
    from ..api.files.list_files import ListFilesParams
    from ..api.files.create_file import CreateFileParams
    from ..api.files.retrieve_file import RetrieveFileParams
    from ..api.files.delete_file import DeleteFileParams
    from ..api.files.download_file import DownloadFileParams


class Files(Resource):
    """``client.files``."""

    def list(self, **params: Unpack[ListFilesParams]) -> Page[FileObject]:
        """List files.

        ``GET /files``

        Parameters: purpose, limit, order, after
        """
        return self._client._call("files.list_files", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateFileParams]) -> FileObject:
        """Create file.

        ``POST /files``

        Parameters: file (required), purpose (required), expires_after
        """
        return self._client._call("files.create_file", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> FileObject:
        """Retrieve file.

        ``GET /files/{file_id}``

        Parameters: file_id (required)
        """
        return self._client._call("files.retrieve_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> DeleteFileResponse:
        """Delete file.

        ``DELETE /files/{file_id}``

        Parameters: file_id (required)
        """
        return self._client._call("files.delete_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return self._client._call("files.download_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesRaw: ...
        @property
        def with_streaming_response(self) -> FilesStreaming: ...


class AsyncFiles(AsyncResource):
    """``client.files`` of an async client."""

    def list(self, **params: Unpack[ListFilesParams]) -> AsyncPages[FileObject]:
        """List files.

        ``GET /files``

        Parameters: purpose, limit, order, after
        """
        return self._client._pages("files.list_files", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateFileParams]) -> FileObject:
        """Create file.

        ``POST /files``

        Parameters: file (required), purpose (required), expires_after
        """
        return await self._client._call("files.create_file", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> FileObject:
        """Retrieve file.

        ``GET /files/{file_id}``

        Parameters: file_id (required)
        """
        return await self._client._call("files.retrieve_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    async def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> DeleteFileResponse:
        """Delete file.

        ``DELETE /files/{file_id}``

        Parameters: file_id (required)
        """
        return await self._client._call("files.delete_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    async def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return await self._client._call("files.download_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    async def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> BinaryResponse:
        """Download file.

        ``GET /files/{file_id}/content``

        Parameters: file_id (required)
        """
        return await self._client._call("files.download_file", {"file_id": file_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncFilesStreaming: ...


if TYPE_CHECKING:

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

