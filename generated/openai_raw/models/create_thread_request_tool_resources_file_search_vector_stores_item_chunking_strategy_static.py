from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static import CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic, CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict

    class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict(TypedDict, total=False):
        type: Required[Literal['static']]
        """Tells this object from others that can stand in its place: always `static`."""
        static: Required[CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict]
        """The size and the overlap."""


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic(Base):
    """Chunks of a size of your own."""

    type: Literal['static']
    """Tells this object from others that can stand in its place: always `static`."""
    static: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic
    """The size and the overlap."""

    _nested = {'static': 'CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic'}
    _tags = {'type': 'static'}
