"""`CreateEmbeddingResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model


@model
class CreateEmbeddingResponse(Base):
    """A page of embeddings."""

    data: list[Embedding]
    """The items on this page."""
    model: str
    """Name of the model that was used."""
    object: Literal["list"]
    """Object type: always `list`."""
    usage: CreateEmbeddingResponseUsage
    """Billable token usage."""

    _nested = {"data": ["Embedding"], "usage": "CreateEmbeddingResponseUsage"}
    _tags = {"object": "list"}


@model
class CreateEmbeddingResponseUsage(Base):
    """Billable token usage."""

    prompt_tokens: int
    """Number of tokens in the prompt, including cached tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""


@model
class Embedding(Base):
    """The embedding vector of one input."""

    index: int
    """Position in the list, starting at 0."""
    if TYPE_CHECKING:
        embedding: list[float]
        """The vector: a list of floats, or base64-encoded 32-bit floats if requested."""
    else:
        embedding: list[float] | str
    object: Literal["embedding"]
    """Object type: always `embedding`."""

    _tags = {"object": "embedding"}
