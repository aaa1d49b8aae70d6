from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto import CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto, CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict
    from ..models.create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static import CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic, CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
    from ..unions import Metadata, MetadataInput

    class CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict(TypedDict, total=False):
        file_ids: Sequence[str]
        """Ids of uploaded files. At most 100000000 items."""
        chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAutoDict | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticDict
        """How files are cut into chunks."""
        metadata: MetadataInput
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(Base):
    """A vector store to make."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 100000000 items."""
    chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto | CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic | None = absent
    """How files are cut into chunks."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {'chunking_strategy': ('type', {'auto': 'CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto', 'static': 'CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic'})}
