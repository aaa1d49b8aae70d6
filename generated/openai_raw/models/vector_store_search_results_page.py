"""`VectorStoreSearchResultsPage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import VectorStoreFileAttributes


@model
class VectorStoreSearchResultsPage(Base):
    """A page of vector store searches."""

    object: Literal["vector_store.search_results.page"]
    """The kind of object: always `vector_store.search_results.page`."""
    search_query: list[str]
    """The query, as it was searched for."""
    data: list[VectorStoreSearchResultItem]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next_page: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {"data": ["VectorStoreSearchResultItem"]}
    _tags = {"object": "vector_store.search_results.page"}


@model
class VectorStoreSearchResultContentObject(Base):
    """A part of a result."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    """Text of the part."""

    _tags = {"type": "text"}


@model
class VectorStoreSearchResultItem(Base):
    """A file that fits the query."""

    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, more is better. From 0 to 1."""
    attributes: VectorStoreFileAttributes
    """Values of your own that searches can filter by: at most 16."""
    content: list[VectorStoreSearchResultContentObject]
    """The parts of the file that fit."""

    _nested = {"content": ["VectorStoreSearchResultContentObject"]}
