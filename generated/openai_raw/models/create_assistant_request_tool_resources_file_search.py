from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.create_assistant_request_tool_resources_file_search_vector_stores_item import CreateAssistantRequestToolResourcesFileSearchVectorStoresItem, CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict

    class CreateAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
        vector_store_ids: Sequence[str]
        vector_stores: Sequence[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemDict]


@model
class CreateAssistantRequestToolResourcesFileSearch(Base):
    """Create assistant request tool resources file search."""

    vector_store_ids: list[str] | None = absent
    vector_stores: list[CreateAssistantRequestToolResourcesFileSearchVectorStoresItem] | None = absent

    _nested = {'vector_stores': ['CreateAssistantRequestToolResourcesFileSearchVectorStoresItem']}
