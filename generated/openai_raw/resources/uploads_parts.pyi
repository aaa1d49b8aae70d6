"""The resource ``client.uploads.parts``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.uploads.add_upload_part import AddUploadPartParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.upload_part import UploadPart
from ..types import FileInput

class UploadsParts(Resource):
    def create(
        self,
        upload_id: str,
        *,
        data: FileInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> UploadPart:
        """Upload a part

        Adds a part of up to 64 MB. Parts can be sent in parallel.

        ``POST /uploads/{upload_id}/parts``

        Args:
            upload_id: Required. Id of the upload.
            data: Required. The content of the part.
        """
    @property
    def with_raw_response(self) -> UploadsPartsRaw: ...
    @property
    def with_streaming_response(self) -> UploadsPartsStreaming: ...

class AsyncUploadsParts(AsyncResource):
    async def create(
        self,
        upload_id: str,
        *,
        data: FileInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> UploadPart:
        """Upload a part

        Adds a part of up to 64 MB. Parts can be sent in parallel.

        ``POST /uploads/{upload_id}/parts``

        Args:
            upload_id: Required. Id of the upload.
            data: Required. The content of the part.
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
    def create(
        self, upload_id: str, **params: Unpack[AddUploadPartParams]
    ) -> AbstractContextManager[StreamedResponse[UploadPart]]: ...

class AsyncUploadsPartsStreaming(Protocol):
    def create(
        self, upload_id: str, **params: Unpack[AddUploadPartParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[UploadPart]]: ...
