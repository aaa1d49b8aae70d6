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

        Page through the batches of the project.

        ``GET /batches``

        Args:
            after: A cursor: gives the batches that follow the one with this id, the `last_id` of the page before.
            limit: The most batches in one page. Default: `20`.
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

        Run the requests of an uploaded JSONL file within a day, at half the price. Poll the batch; results are
        in a file of their own, in no certain order.

        ``POST /batches``

        Args:
            input_file_id: Required. Id of the input file.
            endpoint: Required. The path that all requests of the file go to. Values: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`, `/v1/videos`.
            completion_window: Required. Time within which the batch is to be done. Always `24h`.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            output_expires_after: When the files of results expire; None leaves them until you delete them.
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

        Fetch the state of a batch by its id.

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

        Stop a batch. It is `cancelling` for up to 10 minutes; results that exist stay and are billed.

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

        Page through the batches of the project.

        ``GET /batches``

        Args:
            after: A cursor: gives the batches that follow the one with this id, the `last_id` of the page before.
            limit: The most batches in one page. Default: `20`.
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

        Run the requests of an uploaded JSONL file within a day, at half the price. Poll the batch; results are
        in a file of their own, in no certain order.

        ``POST /batches``

        Args:
            input_file_id: Required. Id of the input file.
            endpoint: Required. The path that all requests of the file go to. Values: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`, `/v1/videos`.
            completion_window: Required. Time within which the batch is to be done. Always `24h`.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512. They come back with the object and can be filtered by.
            output_expires_after: When the files of results expire; None leaves them until you delete them.
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

        Fetch the state of a batch by its id.

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

        Stop a batch. It is `cancelling` for up to 10 minutes; results that exist stay and are billed.

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
