"""`CreateEmbeddingResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model


@model
class CreateEmbeddingResponse(Base):
    """A page of embeddings."""

    data: list[Embedding]
    """The items of this page."""
    model: str
    """The model that was used."""
    object: Literal["list"]
    """The kind of object: always `list`."""
    usage: CreateEmbeddingResponseUsage
    """Tokens of the input, by which the request is billed."""

    _nested = {"data": ["Embedding"], "usage": "CreateEmbeddingResponseUsage"}
    _tags = {"object": "list"}


@model
class CreateEmbeddingResponseUsage(Base):
    """Tokens of the input, by which the request is billed."""

    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    total_tokens: int
    """Input and output tokens together."""


@model
class Embedding(Base):
    """The vector of one text."""

    index: int
    """Position in its list, counted from 0."""
    if TYPE_CHECKING:
        embedding: list[float]
        """The vector: numbers, or base64 of 32-bit floats if that was asked for."""
    else:
        embedding: list[float] | str
    object: Literal["embedding"]
    """The kind of object: always `embedding`."""

    _tags = {"object": "embedding"}
