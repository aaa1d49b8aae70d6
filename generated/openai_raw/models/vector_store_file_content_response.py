"""`VectorStoreFileContentResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class VectorStoreFileContentResponse(Base):
    """A page of items."""

    object: Literal["vector_store.file_content.page"]
    """Object type: always `vector_store.file_content.page`."""
    data: list[VectorStoreFileContentResponseDataItem]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next_page: str | None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["VectorStoreFileContentResponseDataItem"]}
    _tags = {"object": "vector_store.file_content.page"}


@model
class VectorStoreFileContentResponseDataItem(Base):
    """A chunk of a file."""

    type: str | None = absent
    """Type of the chunk; currently always `text`."""
    text: str | None = absent
    """Text of the chunk."""
