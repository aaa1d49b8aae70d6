"""The resource ``client.embeddings``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Embeddings(Resource):
    """``client.embeddings``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create embedding.

        ``POST /embeddings``

        Args:
            input: Required. Default: ``. From 1 to 2048 items. From 1 to 2048 items. From 1 to 2048 items.
            model: Required. The model that was used. Known values: `text-embedding-ada-002`,
                `text-embedding-3-small`, `text-embedding-3-large`.
            encoding_format: Values: `float`, `base64`. Default: `float`.
            dimensions: At least 1.
            user:
        """
        return self._client._call("embeddings.create_embedding", {}, params)


class AsyncEmbeddings(AsyncResource):
    """``client.embeddings`` of an async client."""

    @described_as(Embeddings.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("embeddings.create_embedding", {}, params)

