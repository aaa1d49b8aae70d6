"""The resource ``client.embeddings``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Embeddings(Resource):
    """``client.embeddings``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create embeddings

        Turn texts into vectors: the nearer two vectors are, the more the texts are alike in meaning. Input
        tokens are billed.

        ``POST /embeddings``

        Args:
            input: Required. One text or several, as strings or tokens; none may be empty or longer than the
                model allows. Default: ``. From 1 to 2048 items. From 1 to 2048 items. From 1 to
                2048 items.
            model: Required. The model that was used. Known values: `text-embedding-ada-002`,
                `text-embedding-3-small`, `text-embedding-3-large`.
            encoding_format: Whether vectors come as numbers (`float`) or as `base64`, which is shorter.
                Default: `float`.
            dimensions: Length of the vectors; only for `text-embedding-3` and later. At least 1.
            user: An id of your end user.
        """
        return self._client._call("embeddings.create_embedding", {}, params)


class AsyncEmbeddings(AsyncResource):
    """``client.embeddings`` of an async client."""

    @described_as(Embeddings.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("embeddings.create_embedding", {}, params)
