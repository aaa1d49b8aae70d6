from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_search_result_content_object import VectorStoreSearchResultContentObject
    from ..unions import VectorStoreFileAttributes


@model
class VectorStoreSearchResultItem(Base):
    """Vector store search result item."""

    file_id: str
    filename: str
    score: float
    attributes: VectorStoreFileAttributes
    content: list[VectorStoreSearchResultContentObject]

    _nested = {'content': ['VectorStoreSearchResultContentObject']}
