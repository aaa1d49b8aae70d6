from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


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
    object: Literal['embedding']
    """The kind of object: always `embedding`."""
    _tags = {'object': 'embedding'}
