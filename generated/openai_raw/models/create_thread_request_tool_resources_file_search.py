from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.create_thread_request_tool_resources_file_search_vector_stores_item import CreateThreadRequestToolResourcesFileSearchVectorStoresItem, CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict

    class CreateThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
        vector_store_ids: Sequence[str]
        """Ids of the vector stores. At most 1 items."""
        vector_stores: Sequence[CreateThreadRequestToolResourcesFileSearchVectorStoresItem | CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict]
        """Vector stores to make and to use. At most one. At most 1 items."""


@model
class CreateThreadRequestToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStoresItem] | None = absent
    """Vector stores to make and to use. At most one. At most 1 items."""

    _nested = {'vector_stores': ['CreateThreadRequestToolResourcesFileSearchVectorStoresItem']}
