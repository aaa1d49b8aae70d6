from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreSearchResultContentObject(Base):
    """A part of a result."""

    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    """Text of the part."""
    _tags = {'type': 'text'}
