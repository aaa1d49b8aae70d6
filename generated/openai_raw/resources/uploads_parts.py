"""The resource ``client.uploads.parts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.upload_part import UploadPart
    from ..api.uploads.add_upload_part import AddUploadPartParams


class UploadsParts(Resource):
    """``client.uploads.parts``."""

    def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> UploadPart:
        """Add upload part.

        ``POST /uploads/{upload_id}/parts``

        Parameters: upload_id (required), data (required)
        """
        return self._client._call("uploads.add_upload_part", {"upload_id": upload_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UploadsPartsRaw: ...
        @property
        def with_streaming_response(self) -> UploadsPartsStreaming: ...


class AsyncUploadsParts(AsyncResource):
    """``client.uploads.parts`` of an async client."""

    async def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> UploadPart:
        """Add upload part.

        ``POST /uploads/{upload_id}/parts``

        Parameters: upload_id (required), data (required)
        """
        return await self._client._call("uploads.add_upload_part", {"upload_id": upload_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUploadsPartsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncUploadsPartsStreaming: ...


if TYPE_CHECKING:

    class UploadsPartsRaw(Protocol):
        def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> RawResponse[UploadPart]: ...

    class AsyncUploadsPartsRaw(Protocol):
        async def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> RawResponse[UploadPart]: ...

    class UploadsPartsStreaming(Protocol):
        def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> AbstractContextManager[StreamedResponse[UploadPart]]: ...

    class AsyncUploadsPartsStreaming(Protocol):
        def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[UploadPart]]: ...

