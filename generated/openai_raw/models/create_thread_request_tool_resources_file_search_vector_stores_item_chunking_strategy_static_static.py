from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStaticDict(TypedDict, total=False):
        max_chunk_size_tokens: Required[int]
        """The largest number of tokens in a chunk. From 100 to 4096."""
        chunk_overlap_tokens: Required[int]
        """How many tokens neighbouring chunks share; at most half of a chunk."""


@model
class CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic(Base):
    """The size of chunks and how far they overlap."""

    max_chunk_size_tokens: int
    """The largest number of tokens in a chunk. From 100 to 4096."""
    chunk_overlap_tokens: int
    """How many tokens neighbouring chunks share; at most half of a chunk."""
