"""The resource ``client.embeddings``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class Embeddings(Resource):
    """``client.embeddings``."""

    @described
    def create(self, **params: Any) -> Any:
        """Create embeddings

        Creates embedding vectors for texts. Texts with similar meaning have vectors that are close to each
        other. Input tokens are billed.

        ``POST /embeddings``

        Args:
            input: Required. The input: one or several texts, as strings or tokens. An input must not be empty
                or exceed the limit of the model. From 1 to 2048 items.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `text-embedding-ada-002`,
                `text-embedding-3-small`, `text-embedding-3-large`.
            encoding_format: Encoding of the vectors: numbers (`float`), or `base64`, which is smaller. Default:
                `float`.
            dimensions: Number of dimensions of the vectors. Only for `text-embedding-3` and later models. At
                least 1.
            user: Id of your end user.
        """
        return self._client._call("embeddings.create_embedding", {}, params)


class AsyncEmbeddings(AsyncResource):
    """``client.embeddings`` of an async client."""

    @described_as(Embeddings.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("embeddings.create_embedding", {}, params)
