from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static import CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic, CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict

    class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(TypedDict, total=False):
        type: Required[Literal['static']]
        """Tells this object from others that can stand in its place: always `static`."""
        static: Required[CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic | CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict]
        """The size and the overlap."""


@model
class CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Base):
    """Chunks of a size of your own."""

    type: Literal['static']
    """Tells this object from others that can stand in its place: always `static`."""
    static: CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    """The size and the overlap."""

    _nested = {'static': 'CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic'}
    _tags = {'type': 'static'}
