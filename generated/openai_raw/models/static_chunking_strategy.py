from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class StaticChunkingStrategyDict(TypedDict, total=False):
        max_chunk_size_tokens: Required[int]
        """From 100 to 4096."""
        chunk_overlap_tokens: Required[int]


@model
class StaticChunkingStrategy(Base):
    """The value of `StaticChunkingStrategyRequestParam.static` and `StaticChunkingStrategyResponseParam.static`."""

    max_chunk_size_tokens: int
    """From 100 to 4096."""
    chunk_overlap_tokens: int
