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
    """Object type: always `vector_store.search_results.page`."""
    search_query: list[str]
    """The query that was searched for, after rewriting."""
    data: list[VectorStoreSearchResultItem]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next_page: str | None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["VectorStoreSearchResultItem"]}
    _tags = {"object": "vector_store.search_results.page"}


@model
class VectorStoreSearchResultContentObject(Base):
    """A chunk of a search result."""

    type: Literal["text"]
    """Discriminator: always `text`."""
    text: str
    """Text of the part."""

    _tags = {"type": "text"}


@model
class VectorStoreSearchResultItem(Base):
    """A file that matches the query."""

    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    score: float
    """Relevance score; higher is better. From 0 to 1."""
    attributes: VectorStoreFileAttributes
    """Up to 16 key-value pairs of your own, which searches can filter by."""
    content: list[VectorStoreSearchResultContentObject]
    """The matching chunks of the file."""

    _nested = {"content": ["VectorStoreSearchResultContentObject"]}
