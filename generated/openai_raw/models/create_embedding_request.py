"""`CreateEmbeddingRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateEmbeddingRequest(Base):
    """The body of `POST /embeddings`."""

    input: str | list[str] | list[int] | list[list[int]]
    """One text or several, as strings or tokens; none may be empty or longer than the model allows. From 1 to 2048
    items. From 1 to 2048 items. From 1 to 2048 items."""
    model: str | CreateEmbeddingRequestModel
    """The model that was used. Known values: `text-embedding-ada-002`, `text-embedding-3-small`,
    `text-embedding-3-large`."""
    encoding_format: CreateEmbeddingRequestEncodingFormat | None = absent
    """Whether vectors come as numbers (`float`) or as `base64`, which is shorter."""
    dimensions: int | None = absent
    """Length of the vectors; only for `text-embedding-3` and later. At least 1."""
    user: str | None = absent
    """An id of your end user."""


CreateEmbeddingRequestModelInput: TypeAlias = Literal[
    "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
]
CreateEmbeddingRequestModel: TypeAlias = CreateEmbeddingRequestModelInput | str

CreateEmbeddingRequestEncodingFormatInput: TypeAlias = Literal["float", "base64"]
CreateEmbeddingRequestEncodingFormat: TypeAlias = CreateEmbeddingRequestEncodingFormatInput | str
