from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.vector_store_search_result_item import VectorStoreSearchResultItem


@model
class VectorStoreSearchResultsPage(Base):
    """A page of vector store searches."""

    object: Literal['vector_store.search_results.page']
    """The kind of object: always `vector_store.search_results.page`."""
    search_query: list[str]
    """The query, as it was searched for."""
    data: list[VectorStoreSearchResultItem]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next_page: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {'data': ['VectorStoreSearchResultItem']}
    _tags = {'object': 'vector_store.search_results.page'}
