from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.vector_store_search_result_item import VectorStoreSearchResultItem


@model
class VectorStoreSearchResultsPage(Base):
    """Vector store search results page."""

    object: Literal['vector_store.search_results.page']
    search_query: list[str]
    data: list[VectorStoreSearchResultItem]
    has_more: bool
    next_page: str | None

    _nested = {'data': ['VectorStoreSearchResultItem']}
    _tags = {'object': 'vector_store.search_results.page'}
