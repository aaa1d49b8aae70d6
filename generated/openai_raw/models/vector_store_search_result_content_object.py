from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreSearchResultContentObject(Base):
    """The value of `VectorStoreSearchResultItem.content`."""

    type: Literal['text']
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    _tags = {'type': 'text'}
