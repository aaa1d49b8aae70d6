from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.create_embedding_response_usage import CreateEmbeddingResponseUsage
    from ..models.embedding import Embedding


@model
class CreateEmbeddingResponse(Base):
    """Create embedding response."""

    data: list[Embedding]
    model: str
    object: Literal['list']
    usage: CreateEmbeddingResponseUsage

    _nested = {'data': ['Embedding'], 'usage': 'CreateEmbeddingResponseUsage'}
    _tags = {'object': 'list'}
