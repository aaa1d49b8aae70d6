from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class StaticChunkingStrategyDict(TypedDict, total=False):
        max_chunk_size_tokens: Required[int]
        """The most tokens in one chunk. From 100 to 4096."""
        chunk_overlap_tokens: Required[int]
        """How many tokens a chunk shares with the one before; at most half of `max_chunk_size_tokens`."""


@model
class StaticChunkingStrategy(Base):
    """How files are cut into chunks."""

    max_chunk_size_tokens: int
    """The most tokens in one chunk. From 100 to 4096."""
    chunk_overlap_tokens: int
    """How many tokens a chunk shares with the one before; at most half of `max_chunk_size_tokens`."""
