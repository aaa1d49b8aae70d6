"""The resource ``client.batches``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.batch.cancel_batch import CancelBatchParams
from ..api.batch.create_batch import CreateBatchParams
from ..api.batch.list_batches import ListBatchesParams
from ..api.batch.retrieve_batch import RetrieveBatchParams
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
from ..dicts.create_batch_request import BatchFileExpirationAfterDict
from ..models.batch import Batch
from ..models.create_batch_request import BatchFileExpirationAfter, CreateBatchRequestEndpointInput
from ..unions import MetadataInput

class Batches(Resource):
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Batch]:
        """List batches

        Lists the batches of the project.

        ``GET /batches``

        Args:
            after: Cursor: returns the batches after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of batches per page. Default: `20`.
        """
    def create(
        self,
        *,
        input_file_id: str,
        endpoint: CreateBatchRequestEndpointInput,
        completion_window: Literal["24h"],
        metadata: MetadataInput | Omit = ...,
        output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Batch:
        """Create a batch

        Processes the requests in an uploaded JSONL file within 24 hours at half the price. Poll the batch until
        it ends; the output file has the results in no particular order.

        ``POST /batches``

        Args:
            input_file_id: Required. Id of the uploaded JSONL file with the requests, at most 50,000 lines and 200 MB. Upload it with purpose `batch`.
            endpoint: Required. API endpoint of all requests in the batch. Values: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`, `/v1/videos`.
            completion_window: Required. Time frame in which to process the batch. Only `24h` is supported.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            output_expires_after: Expiration policy of the output and error files. By default they are kept until you delete them.
        """
    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Batch:
        """Get a batch

        Retrieves a batch, for example to poll its status.

        ``GET /batches/{batch_id}``

        Args:
            batch_id: Required. Id of the batch.
        """
    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Batch:
        """Cancel a batch

        Cancels a batch. It is `cancelling` for up to 10 minutes; finished results are kept and billed.

        ``POST /batches/{batch_id}/cancel``

        Args:
            batch_id: Required. Id of the batch.
        """
    @property
    def with_raw_response(self) -> BatchesRaw: ...
    @property
    def with_streaming_response(self) -> BatchesStreaming: ...

class AsyncBatches(AsyncResource):
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Batch]:
        """List batches

        Lists the batches of the project.

        ``GET /batches``

        Args:
            after: Cursor: returns the batches after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of batches per page. Default: `20`.
        """
    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: CreateBatchRequestEndpointInput,
        completion_window: Literal["24h"],
        metadata: MetadataInput | Omit = ...,
        output_expires_after: BatchFileExpirationAfter | BatchFileExpirationAfterDict | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Batch:
        """Create a batch

        Processes the requests in an uploaded JSONL file within 24 hours at half the price. Poll the batch until
        it ends; the output file has the results in no particular order.

        ``POST /batches``

        Args:
            input_file_id: Required. Id of the uploaded JSONL file with the requests, at most 50,000 lines and 200 MB. Upload it with purpose `batch`.
            endpoint: Required. API endpoint of all requests in the batch. Values: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`, `/v1/videos`.
            completion_window: Required. Time frame in which to process the batch. Only `24h` is supported.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at most 64 characters, values at most 512.
            output_expires_after: Expiration policy of the output and error files. By default they are kept until you delete them.
        """
    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Batch:
        """Get a batch

        Retrieves a batch, for example to poll its status.

        ``GET /batches/{batch_id}``

        Args:
            batch_id: Required. Id of the batch.
        """
    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Batch:
        """Cancel a batch

        Cancels a batch. It is `cancelling` for up to 10 minutes; finished results are kept and billed.

        ``POST /batches/{batch_id}/cancel``

        Args:
            batch_id: Required. Id of the batch.
        """
    @property
    def with_raw_response(self) -> AsyncBatchesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBatchesStreaming: ...

class BatchesRaw(Protocol):
    def list(self, **params: Unpack[ListBatchesParams]) -> RawResponse[Page[Batch]]: ...
    def create(self, **params: Unpack[CreateBatchParams]) -> RawResponse[Batch]: ...
    def retrieve(self, batch_id: str, **params: Unpack[RetrieveBatchParams]) -> RawResponse[Batch]: ...
    def cancel(self, batch_id: str, **params: Unpack[CancelBatchParams]) -> RawResponse[Batch]: ...

class AsyncBatchesRaw(Protocol):
    async def list(self, **params: Unpack[ListBatchesParams]) -> RawResponse[AsyncPage[Batch]]: ...
    async def create(self, **params: Unpack[CreateBatchParams]) -> RawResponse[Batch]: ...
    async def retrieve(self, batch_id: str, **params: Unpack[RetrieveBatchParams]) -> RawResponse[Batch]: ...
    async def cancel(self, batch_id: str, **params: Unpack[CancelBatchParams]) -> RawResponse[Batch]: ...

class BatchesStreaming(Protocol):
    def list(self, **params: Unpack[ListBatchesParams]) -> AbstractContextManager[StreamedResponse[Page[Batch]]]: ...
    def create(self, **params: Unpack[CreateBatchParams]) -> AbstractContextManager[StreamedResponse[Batch]]: ...
    def retrieve(
        self, batch_id: str, **params: Unpack[RetrieveBatchParams]
    ) -> AbstractContextManager[StreamedResponse[Batch]]: ...
    def cancel(
        self, batch_id: str, **params: Unpack[CancelBatchParams]
    ) -> AbstractContextManager[StreamedResponse[Batch]]: ...

class AsyncBatchesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBatchesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Batch]]]: ...
    def create(
        self, **params: Unpack[CreateBatchParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Batch]]: ...
    def retrieve(
        self, batch_id: str, **params: Unpack[RetrieveBatchParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Batch]]: ...
    def cancel(
        self, batch_id: str, **params: Unpack[CancelBatchParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Batch]]: ...
