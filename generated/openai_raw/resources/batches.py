"""The resource ``client.batches``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Batches(Resource):
    """``client.batches``."""

    @described
    def list(self, **params: Any) -> Any:
        """List batches

        Page through the batches of the project.

        ``GET /batches``

        Args:
            after: A cursor: gives the batches that follow the one with this id, the `last_id` of the page
                before.
            limit: The most batches in one page. Default: `20`.
        """
        return self._client._call("batch.list_batches", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a batch

        Run the requests of an uploaded JSONL file within a day, at half the price. Poll the batch; results are
        in a file of their own, in no certain order.

        ``POST /batches``

        Args:
            input_file_id: Required. Id of the input file.
            endpoint: Required. The path that all requests of the file go to. Values: `/v1/responses`,
                `/v1/chat/completions`, `/v1/embeddings`, `/v1/completions`, `/v1/moderations`,
                `/v1/images/generations`, `/v1/images/edits`, `/v1/videos`.
            completion_window: Required. Time within which the batch is to be done. Always `24h`.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            output_expires_after: When the files of results expire; None leaves them until you delete them.
        """
        return self._client._call("batch.create_batch", {}, params)

    @described
    def retrieve(self, batch_id: str, **params: Any) -> Any:
        """Get a batch

        Fetch the state of a batch by its id.

        ``GET /batches/{batch_id}``

        Args:
            batch_id: Required. Id of the batch.
        """
        return self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)

    @described
    def cancel(self, batch_id: str, **params: Any) -> Any:
        """Cancel a batch

        Stop a batch. It is `cancelling` for up to 10 minutes; results that exist stay and are billed.

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
