from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Embedding(Base):
    """The value of `CreateEmbeddingResponse.data`."""

    index: int
    """Position in its list, counted from 0."""
    if TYPE_CHECKING:
        embedding: list[float]
    else:
        embedding: list[float] | str
    object: Literal['embedding']
    """The kind of object: always `embedding`."""
    _tags = {'object': 'embedding'}
