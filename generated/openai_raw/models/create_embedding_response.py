from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.create_embedding_response_usage import CreateEmbeddingResponseUsage
    from ..models.embedding import Embedding


@model
class CreateEmbeddingResponse(Base):
    """A page of embeddings."""

    data: list[Embedding]
    """The items of this page."""
    model: str
    """The model that was used."""
    object: Literal['list']
    """The kind of object: always `list`."""
    usage: CreateEmbeddingResponseUsage
    """Tokens of the input, by which the request is billed."""

    _nested = {'data': ['Embedding'], 'usage': 'CreateEmbeddingResponseUsage'}
    _tags = {'object': 'list'}
