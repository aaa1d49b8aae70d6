"""The resource ``client.uploads.parts``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..models.upload_part import UploadPart
from ..api.uploads.add_upload_part import AddUploadPartParams

class UploadsParts(Resource):
    def create(self, upload_id: str, *, data: FileInput, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> UploadPart:
        """Upload a part

        Send a part of a file, at most 64 MB. Parts may be sent at the same time.

        ``POST /uploads/{upload_id}/parts``

        Args:
            upload_id: Required. Id of the upload.
            data: Required. The bytes of the part.
        """
    @property
    def with_raw_response(self) -> UploadsPartsRaw: ...
    @property
    def with_streaming_response(self) -> UploadsPartsStreaming: ...

class AsyncUploadsParts(AsyncResource):
    async def create(self, upload_id: str, *, data: FileInput, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> UploadPart:
        """Upload a part

        Send a part of a file, at most 64 MB. Parts may be sent at the same time.

        ``POST /uploads/{upload_id}/parts``

        Args:
            upload_id: Required. Id of the upload.
            data: Required. The bytes of the part.
        """
    @property
    def with_raw_response(self) -> AsyncUploadsPartsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncUploadsPartsStreaming: ...

class UploadsPartsRaw(Protocol):
    def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> RawResponse[UploadPart]: ...

class AsyncUploadsPartsRaw(Protocol):
    async def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> RawResponse[UploadPart]: ...

class UploadsPartsStreaming(Protocol):
    def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> AbstractContextManager[StreamedResponse[UploadPart]]: ...

class AsyncUploadsPartsStreaming(Protocol):
    def create(self, upload_id: str, **params: Unpack[AddUploadPartParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[UploadPart]]: ...
