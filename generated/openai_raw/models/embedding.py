from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Embedding(Base):
    """Embedding."""

    index: int
    if TYPE_CHECKING:
        embedding: list[float]
    else:
        embedding: list[float] | str
    object: Literal['embedding']
    _tags = {'object': 'embedding'}
