"""The resource ``client.batches``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Batches(Resource):
    """``client.batches``."""

    @described
    def list(self, **params: Any) -> Any:
        """List batches

        Lists the batches of the project.

        ``GET /batches``

        Args:
            after: Cursor: returns the batches after the one with this id. Pass the `last_id` of the previous
                page.
            limit: Maximum number of batches per page. Default: `20`.
        """
        return self._client._call("batch.list_batches", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a batch

        Processes the requests in an uploaded JSONL file within 24 hours at half the price. Poll the batch until
        it ends; the output file has the results in no particular order.

        ``POST /batches``

        Args:
            input_file_id: Required. Id of the uploaded JSONL file with the requests, at most 50,000 lines and
                200 MB. Upload it with purpose `batch`.
            endpoint: Required. API endpoint of all requests in the batch. Values: `/v1/responses`,
                `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`,
                `/v1/images/generations`, `/v1/images/edits`, `/v1/videos`.
            completion_window: Required. Time frame in which to process the batch. Only `24h` is supported.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
            output_expires_after: Expiration policy of the output and error files. By default they are kept
                until you delete them.
        """
        return self._client._call("batch.create_batch", {}, params)

    @described
    def retrieve(self, batch_id: str, **params: Any) -> Any:
        """Get a batch

        Retrieves a batch, for example to poll its status.

        ``GET /batches/{batch_id}``

        Args:
            batch_id: Required. Id of the batch.
        """
        return self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)

    @described
    def cancel(self, batch_id: str, **params: Any) -> Any:
        """Cancel a batch

        Cancels a batch. It is `cancelling` for up to 10 minutes; finished results are kept and billed.

        ``POST /batches/{batch_id}/cancel``

        Args:
            batch_id: Required. Id of the batch.
        """
        return self._client._call("batch.cancel_batch", {"batch_id": batch_id}, params)


class AsyncBatches(AsyncResource):
    """``client.batches`` of an async client."""

    @described_as(Batches.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("batch.list_batches", {}, params)

    @described_as(Batches.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("batch.create_batch", {}, params)

    @described_as(Batches.retrieve)
    async def retrieve(self, batch_id: str, **params: Any) -> Any:
        return await self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)

    @described_as(Batches.cancel)
    async def cancel(self, batch_id: str, **params: Any) -> Any:
        return await self._client._call("batch.cancel_batch", {"batch_id": batch_id}, params)
