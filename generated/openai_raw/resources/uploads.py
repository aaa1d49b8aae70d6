"""The resource ``client.uploads``."""

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
    from ..models.upload import Upload
    from .uploads_parts import AsyncUploadsParts, UploadsParts
    from ..api.uploads.create_upload import CreateUploadParams
    from ..api.uploads.cancel_upload import CancelUploadParams
    from ..api.uploads.complete_upload import CompleteUploadParams


class Uploads(Resource):
    """``client.uploads``."""

    @cached_property
    def parts(self) -> UploadsParts:
        """``client.uploads.parts``."""
        from .uploads_parts import UploadsParts

        return UploadsParts(self._client)

    def create(self, **params: Unpack[CreateUploadParams]) -> Upload:
        """Create upload.

        ``POST /uploads``

        Parameters: filename (required), purpose (required), bytes (required), mime_type (required),
        expires_after
        """
        return self._client._call("uploads.create_upload", {}, params)  # type: ignore[no-any-return]

    def cancel(self, upload_id: str, **params: Unpack[CancelUploadParams]) -> Upload:
        """Cancel upload.

        ``POST /uploads/{upload_id}/cancel``

        Parameters: upload_id (required)
        """
        return self._client._call("uploads.cancel_upload", {"upload_id": upload_id}, params)  # type: ignore[no-any-return]

    def complete(self, upload_id: str, **params: Unpack[CompleteUploadParams]) -> Upload:
        """Complete upload.

        ``POST /uploads/{upload_id}/complete``

        Parameters: upload_id (required), part_ids (required), md5
        """
        return self._client._call("uploads.complete_upload", {"upload_id": upload_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UploadsRaw: ...
        @property
        def with_streaming_response(self) -> UploadsStreaming: ...


class AsyncUploads(AsyncResource):
    """``client.uploads`` of an async client."""

    @cached_property
    def parts(self) -> AsyncUploadsParts:
        """``client.uploads.parts``."""
        from .uploads_parts import AsyncUploadsParts

        return AsyncUploadsParts(self._client)

    async def create(self, **params: Unpack[CreateUploadParams]) -> Upload:
        """Create upload.

        ``POST /uploads``

        Parameters: filename (required), purpose (required), bytes (required), mime_type (required),
        expires_after
        """
        return await self._client._call("uploads.create_upload", {}, params)  # type: ignore[no-any-return]

    async def cancel(self, upload_id: str, **params: Unpack[CancelUploadParams]) -> Upload:
        """Cancel upload.

        ``POST /uploads/{upload_id}/cancel``

        Parameters: upload_id (required)
        """
        return await self._client._call("uploads.cancel_upload", {"upload_id": upload_id}, params)  # type: ignore[no-any-return]

    async def complete(self, upload_id: str, **params: Unpack[CompleteUploadParams]) -> Upload:
        """Complete upload.

        ``POST /uploads/{upload_id}/complete``

        Parameters: upload_id (required), part_ids (required), md5
        """
        return await self._client._call("uploads.complete_upload", {"upload_id": upload_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUploadsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncUploadsStreaming: ...


if TYPE_CHECKING:

    class UploadsRaw(Protocol):
        def create(self, **params: Unpack[CreateUploadParams]) -> RawResponse[Upload]: ...
        def cancel(self, upload_id: str, **params: Unpack[CancelUploadParams]) -> RawResponse[Upload]: ...
        def complete(self, upload_id: str, **params: Unpack[CompleteUploadParams]) -> RawResponse[Upload]: ...

    class AsyncUploadsRaw(Protocol):
        async def create(self, **params: Unpack[CreateUploadParams]) -> RawResponse[Upload]: ...
        async def cancel(self, upload_id: str, **params: Unpack[CancelUploadParams]) -> RawResponse[Upload]: ...
        async def complete(self, upload_id: str, **params: Unpack[CompleteUploadParams]) -> RawResponse[Upload]: ...

    class UploadsStreaming(Protocol):
        def create(self, **params: Unpack[CreateUploadParams]) -> AbstractContextManager[StreamedResponse[Upload]]: ...
        def cancel(self, upload_id: str, **params: Unpack[CancelUploadParams]) -> AbstractContextManager[StreamedResponse[Upload]]: ...
        def complete(self, upload_id: str, **params: Unpack[CompleteUploadParams]) -> AbstractContextManager[StreamedResponse[Upload]]: ...

    class AsyncUploadsStreaming(Protocol):
        def create(self, **params: Unpack[CreateUploadParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Upload]]: ...
        def cancel(self, upload_id: str, **params: Unpack[CancelUploadParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Upload]]: ...
        def complete(self, upload_id: str, **params: Unpack[CompleteUploadParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Upload]]: ...

