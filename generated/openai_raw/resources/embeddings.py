"""The resource ``client.embeddings``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class Embeddings(Resource):
    """``client.embeddings``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create embedding.

        ``POST /embeddings``

        Parameters: input (required), model (required), encoding_format, dimensions, user
        """
        return self._client._call("embeddings.create_embedding", {}, params)


class AsyncEmbeddings(AsyncResource):
    """``client.embeddings`` of an async client."""

    @described
    async def create(self, **params: Any) -> Any:
        """Create embedding.

        ``POST /embeddings``

        Parameters: input (required), model (required), encoding_format, dimensions, user
        """
        return await self._client._call("embeddings.create_embedding", {}, params)

