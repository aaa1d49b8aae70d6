from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(TypedDict, total=False):
        max_chunk_size_tokens: Required[int]
        chunk_overlap_tokens: Required[int]


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(Base):
    """Create thread request tool resources file search vector stores item chunking strategy static static."""

    max_chunk_size_tokens: int
    chunk_overlap_tokens: int
