"""`VectorStoreFileContentResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class VectorStoreFileContentResponse(Base):
    """A page of datas."""

    object: Literal["vector_store.file_content.page"]
    """The kind of object: always `vector_store.file_content.page`."""
    data: list[VectorStoreFileContentResponseDataItem]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next_page: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {"data": ["VectorStoreFileContentResponseDataItem"]}
    _tags = {"object": "vector_store.file_content.page"}


@model
class VectorStoreFileContentResponseDataItem(Base):
    """A chunk of a file."""

    type: str | None = absent
    """What the chunk holds: always `text` today."""
    text: str | None = absent
    """Text of the chunk."""
