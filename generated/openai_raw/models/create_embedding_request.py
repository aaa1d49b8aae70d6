from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_embedding_request_encoding_format import CreateEmbeddingRequestEncodingFormat
    from ..models.create_embedding_request_model import CreateEmbeddingRequestModel


@model
class CreateEmbeddingRequest(Base):
    """Create embedding request."""

    input: str | list[str] | list[int] | list[list[int]]
    model: str | CreateEmbeddingRequestModel
    encoding_format: CreateEmbeddingRequestEncodingFormat | None = absent
    dimensions: int | None = absent
    user: str | None = absent
