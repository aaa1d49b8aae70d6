from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_embedding_request_encoding_format import CreateEmbeddingRequestEncodingFormat
    from ..models.create_embedding_request_model import CreateEmbeddingRequestModel


@model
class CreateEmbeddingRequest(Base):
    """The body of `POST /embeddings`."""

    input: str | list[str] | list[int] | list[list[int]]
    """From 1 to 2048 items. From 1 to 2048 items. From 1 to 2048 items."""
    model: str | CreateEmbeddingRequestModel
    """The model that was used. Known values: `text-embedding-ada-002`, `text-embedding-3-small`,
    `text-embedding-3-large`."""
    encoding_format: CreateEmbeddingRequestEncodingFormat | None = absent
    """Values: `float`, `base64`."""
    dimensions: int | None = absent
    """At least 1."""
    user: str | None = absent
