"""`CreateEmbeddingRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateEmbeddingRequest(Base):
    """The body of `POST /embeddings`."""

    input: str | list[str] | list[int] | list[list[int]]
    """The input: one or several texts, as strings or tokens. An input must not be empty or exceed the limit of the
    model. From 1 to 2048 items."""
    model: str | CreateEmbeddingRequestModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `text-embedding-ada-002`, `text-embedding-3-small`,
    `text-embedding-3-large`."""
    encoding_format: CreateEmbeddingRequestEncodingFormat | None = absent
    """Encoding of the vectors: numbers (`float`), or `base64`, which is smaller."""
    dimensions: int | None = absent
    """Number of dimensions of the vectors. Only for `text-embedding-3` and later models. At least 1."""
    user: str | None = absent
    """Id of your end user."""


CreateEmbeddingRequestModelInput: TypeAlias = Literal[
    "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
]
CreateEmbeddingRequestModel: TypeAlias = CreateEmbeddingRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

CreateEmbeddingRequestEncodingFormatInput: TypeAlias = Literal["float", "base64"]
CreateEmbeddingRequestEncodingFormat: TypeAlias = CreateEmbeddingRequestEncodingFormatInput | str
"""Encoding of the vectors: numbers (`float`), or `base64`, which is smaller."""
