"""The resource ``client.batches``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.batch import Batch
    from ..api.batch.list_batches import ListBatchesParams
    from ..api.batch.create_batch import CreateBatchParams
    from ..api.batch.retrieve_batch import RetrieveBatchParams
    from ..api.batch.cancel_batch import CancelBatchParams


class Batches(Resource):
    """``client.batches``."""

    def list(self, **params: Unpack[ListBatchesParams]) -> Page[Batch]:
        """List batches.

        ``GET /batches``

        Parameters: after, limit
        """
        return self._client._call("batch.list_batches", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateBatchParams]) -> Batch:
        """Create batch.

        ``POST /batches``

        Parameters: input_file_id (required), endpoint (required), completion_window (required), metadata,
        output_expires_after
        """
        return self._client._call("batch.create_batch", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, batch_id: str, **params: Unpack[RetrieveBatchParams]) -> Batch:
        """Retrieve batch.

        ``GET /batches/{batch_id}``

        Parameters: batch_id (required)
        """
        return self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)  # type: ignore[no-any-return]

    def cancel(self, batch_id: str, **params: Unpack[CancelBatchParams]) -> Batch:
        """Cancel batch.

        ``POST /batches/{batch_id}/cancel``

        Parameters: batch_id (required)
        """
        return self._client._call("batch.cancel_batch", {"batch_id": batch_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BatchesRaw: ...
        @property
        def with_streaming_response(self) -> BatchesStreaming: ...


class AsyncBatches(AsyncResource):
    """``client.batches`` of an async client."""

    def list(self, **params: Unpack[ListBatchesParams]) -> AsyncPages[Batch]:
        """List batches.

        ``GET /batches``

        Parameters: after, limit
        """
        return self._client._pages("batch.list_batches", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateBatchParams]) -> Batch:
        """Create batch.

        ``POST /batches``

        Parameters: input_file_id (required), endpoint (required), completion_window (required), metadata,
        output_expires_after
        """
        return await self._client._call("batch.create_batch", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, batch_id: str, **params: Unpack[RetrieveBatchParams]) -> Batch:
        """Retrieve batch.

        ``GET /batches/{batch_id}``

        Parameters: batch_id (required)
        """
        return await self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)  # type: ignore[no-any-return]

    async def cancel(self, batch_id: str, **params: Unpack[CancelBatchParams]) -> Batch:
        """Cancel batch.

        ``POST /batches/{batch_id}/cancel``

        Parameters: batch_id (required)
        """
        return await self._client._call("batch.cancel_batch", {"batch_id": batch_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBatchesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncBatchesStreaming: ...


if TYPE_CHECKING:

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
        def retrieve(self, batch_id: str, **params: Unpack[RetrieveBatchParams]) -> AbstractContextManager[StreamedResponse[Batch]]: ...
        def cancel(self, batch_id: str, **params: Unpack[CancelBatchParams]) -> AbstractContextManager[StreamedResponse[Batch]]: ...

    class AsyncBatchesStreaming(Protocol):
        def list(self, **params: Unpack[ListBatchesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Batch]]]: ...
        def create(self, **params: Unpack[CreateBatchParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Batch]]: ...
        def retrieve(self, batch_id: str, **params: Unpack[RetrieveBatchParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Batch]]: ...
        def cancel(self, batch_id: str, **params: Unpack[CancelBatchParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Batch]]: ...

