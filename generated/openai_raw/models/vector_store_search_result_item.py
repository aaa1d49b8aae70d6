from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_search_result_content_object import VectorStoreSearchResultContentObject
    from ..unions import VectorStoreFileAttributes


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

    _nested = {'content': ['VectorStoreSearchResultContentObject']}
