"""The resource ``client.batches``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class Batches(Resource):
    """``client.batches``."""

    @described
    def list(self, **params: Any) -> Any:
        """List batches.

        ``GET /batches``

        Parameters: after, limit
        """
        return self._client._call("batch.list_batches", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create batch.

        ``POST /batches``

        Parameters: input_file_id (required), endpoint (required), completion_window (required), metadata,
        output_expires_after
        """
        return self._client._call("batch.create_batch", {}, params)

    @described
    def retrieve(self, batch_id: str, **params: Any) -> Any:
        """Retrieve batch.

        ``GET /batches/{batch_id}``

        Parameters: batch_id (required)
        """
        return self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)

    @described
    def cancel(self, batch_id: str, **params: Any) -> Any:
        """Cancel batch.

        ``POST /batches/{batch_id}/cancel``

        Parameters: batch_id (required)
        """
        return self._client._call("batch.cancel_batch", {"batch_id": batch_id}, params)


class AsyncBatches(AsyncResource):
    """``client.batches`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List batches.

        ``GET /batches``

        Parameters: after, limit
        """
        return self._client._pages("batch.list_batches", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create batch.

        ``POST /batches``

        Parameters: input_file_id (required), endpoint (required), completion_window (required), metadata,
        output_expires_after
        """
        return await self._client._call("batch.create_batch", {}, params)

    @described
    async def retrieve(self, batch_id: str, **params: Any) -> Any:
        """Retrieve batch.

        ``GET /batches/{batch_id}``

        Parameters: batch_id (required)
        """
        return await self._client._call("batch.retrieve_batch", {"batch_id": batch_id}, params)

    @described
    async def cancel(self, batch_id: str, **params: Any) -> Any:
        """Cancel batch.

        ``POST /batches/{batch_id}/cancel``

        Parameters: batch_id (required)
        """
        return await self._client._call("batch.cancel_batch", {"batch_id": batch_id}, params)

