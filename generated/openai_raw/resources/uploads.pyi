"""The resource ``client.uploads``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.uploads.cancel_upload import CancelUploadParams
from ..api.uploads.complete_upload import CompleteUploadParams
from ..api.uploads.create_upload import CreateUploadParams
from ..client import (
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.file_expiration_after import FileExpirationAfterDict
from ..models.create_upload_request import CreateUploadRequestPurposeInput
from ..models.file_expiration_after import FileExpirationAfter
from ..models.upload import Upload
from .uploads_parts import AsyncUploadsParts, UploadsParts

class Uploads(Resource):
    @cached_property
    def parts(self) -> UploadsParts: ...
    def create(
        self,
        *,
        filename: str,
        purpose: CreateUploadRequestPurposeInput,
        bytes: int,
        mime_type: str,
        expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Upload:
        """Begin an upload in parts

        Starts a multipart upload for a file of up to 8 GB. Add parts, then complete the upload, within one
        hour.

        ``POST /uploads``

        Args:
            filename: Required. Name of the file.
            purpose: Required. Intended use of the file. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            bytes: Required. Size of the upload in bytes.
            mime_type: Required. Media type of the file. The purpose determines which ones are allowed.
            expires_after: Expiration policy of the file.
        """
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Upload:
        """Cancel an upload

        Cancels an upload. No more parts can be added.

        ``POST /uploads/{upload_id}/cancel``

        Args:
            upload_id: Required. Id of the upload.
        """
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Upload:
        """Finish an upload

        Combines the parts into a file, in the given order. The total size must match the announced one.

        ``POST /uploads/{upload_id}/complete``

        Args:
            upload_id: Required. Id of the upload.
            part_ids: Required. Ids of the parts.
            md5: MD5 checksum of the whole file, to verify its integrity.
        """
    @property
    def with_raw_response(self) -> UploadsRaw: ...
    @property
    def with_streaming_response(self) -> UploadsStreaming: ...

class AsyncUploads(AsyncResource):
    @cached_property
    def parts(self) -> AsyncUploadsParts: ...
    async def create(
        self,
        *,
        filename: str,
        purpose: CreateUploadRequestPurposeInput,
        bytes: int,
        mime_type: str,
        expires_after: FileExpirationAfter | FileExpirationAfterDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Upload:
        """Begin an upload in parts

        Starts a multipart upload for a file of up to 8 GB. Add parts, then complete the upload, within one
        hour.

        ``POST /uploads``

        Args:
            filename: Required. Name of the file.
            purpose: Required. Intended use of the file. Values: `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
            bytes: Required. Size of the upload in bytes.
            mime_type: Required. Media type of the file. The purpose determines which ones are allowed.
            expires_after: Expiration policy of the file.
        """
    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Upload:
        """Cancel an upload

        Cancels an upload. No more parts can be added.

        ``POST /uploads/{upload_id}/cancel``

        Args:
            upload_id: Required. Id of the upload.
        """
    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: Sequence[str],
        md5: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Upload:
        """Finish an upload

        Combines the parts into a file, in the given order. The total size must match the announced one.

        ``POST /uploads/{upload_id}/complete``

        Args:
            upload_id: Required. Id of the upload.
            part_ids: Required. Ids of the parts.
            md5: MD5 checksum of the whole file, to verify its integrity.
        """
    @property
    def with_raw_response(self) -> AsyncUploadsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncUploadsStreaming: ...

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
    def cancel(
        self, upload_id: str, **params: Unpack[CancelUploadParams]
    ) -> AbstractContextManager[StreamedResponse[Upload]]: ...
    def complete(
        self, upload_id: str, **params: Unpack[CompleteUploadParams]
    ) -> AbstractContextManager[StreamedResponse[Upload]]: ...

class AsyncUploadsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateUploadParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Upload]]: ...
    def cancel(
        self, upload_id: str, **params: Unpack[CancelUploadParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Upload]]: ...
    def complete(
        self, upload_id: str, **params: Unpack[CompleteUploadParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Upload]]: ...
