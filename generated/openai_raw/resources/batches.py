"""The resource ``client.batches``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Batches(Resource):
    """``client.batches``."""

    @described
    def list(self, **params: Any) -> Any:
        """List batches.

        ``GET /batches``

        Args:
            after: A cursor: gives the batches that follow the one with this id, the `last_id` of the page
                before.
            limit: The most batches in one page. Default: `20`.
        """
        return self._client._call("batch.list_batches", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create batch.

        ``POST /batches``

        Args:
            input_file_id: Required. Id of the input file.
            endpoint: Required. Values: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings`,
                `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`,
                `/v1/videos`.
            completion_window: Required. Always `24h`.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
            output_expires_after:
        """
        return self._client._call("batch.create_batch", {}, params)

    @described
    def retrieve(self, batch_id: str, **params: Any) -> Any:
        """Retrieve batch.

        ``GET /batches/{batch_id}``

        Args:
            batch_id: Required. Id of the batch.
        """
        return self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)

    @described
    def cancel(self, batch_id: str, **params: Any) -> Any:
        """Cancel batch.

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

