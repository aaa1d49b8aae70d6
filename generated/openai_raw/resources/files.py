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
    from ..models.open_ai_file import OpenAIFile
    from ..api.files.list_files import ListFilesParams
    from ..api.files.create_file import CreateFileParams
    from ..api.files.retrieve_file import RetrieveFileParams
    from ..api.files.delete_file import DeleteFileParams
    from ..api.files.download_file import DownloadFileParams


class Files(Resource):
    """``client.files``."""

    def list(self, **params: Unpack[ListFilesParams]) -> Page[OpenAIFile]:
        """List files.

        ``GET /files``

        Parameters: purpose, limit, order, after
        """
        return self._client._call("files.list_files", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateFileParams]) -> OpenAIFile:
        """Create file.

        ``POST /files``

        Parameters: file (required), purpose (required), expires_after
        """
        return self._client._call("files.create_file", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> OpenAIFile:
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

    def list(self, **params: Unpack[ListFilesParams]) -> AsyncPages[OpenAIFile]:
        """List files.

        ``GET /files``

        Parameters: purpose, limit, order, after
        """
        return self._client._pages("files.list_files", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateFileParams]) -> OpenAIFile:
        """Create file.

        ``POST /files``

        Parameters: file (required), purpose (required), expires_after
        """
        return await self._client._call("files.create_file", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> OpenAIFile:
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
        def list(self, **params: Unpack[ListFilesParams]) -> RawResponse[Page[OpenAIFile]]: ...
        def create(self, **params: Unpack[CreateFileParams]) -> RawResponse[OpenAIFile]: ...
        def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> RawResponse[OpenAIFile]: ...
        def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> RawResponse[DeleteFileResponse]: ...
        def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...
        def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...

    class AsyncFilesRaw(Protocol):
        async def list(self, **params: Unpack[ListFilesParams]) -> RawResponse[AsyncPage[OpenAIFile]]: ...
        async def create(self, **params: Unpack[CreateFileParams]) -> RawResponse[OpenAIFile]: ...
        async def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> RawResponse[OpenAIFile]: ...
        async def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> RawResponse[DeleteFileResponse]: ...
        async def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...
        async def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> RawResponse[BinaryResponse]: ...

    class FilesStreaming(Protocol):
        def list(self, **params: Unpack[ListFilesParams]) -> AbstractContextManager[StreamedResponse[Page[OpenAIFile]]]: ...
        def create(self, **params: Unpack[CreateFileParams]) -> AbstractContextManager[StreamedResponse[OpenAIFile]]: ...
        def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> AbstractContextManager[StreamedResponse[OpenAIFile]]: ...
        def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> AbstractContextManager[StreamedResponse[DeleteFileResponse]]: ...
        def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
        def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

    class AsyncFilesStreaming(Protocol):
        def list(self, **params: Unpack[ListFilesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OpenAIFile]]]: ...
        def create(self, **params: Unpack[CreateFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OpenAIFile]]: ...
        def retrieve(self, file_id: str, **params: Unpack[RetrieveFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OpenAIFile]]: ...
        def delete(self, file_id: str, **params: Unpack[DeleteFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteFileResponse]]: ...
        def content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
        def retrieve_content(self, file_id: str, **params: Unpack[DownloadFileParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...

