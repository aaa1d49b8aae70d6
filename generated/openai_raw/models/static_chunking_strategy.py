from __future__ import annotations

from ..types import Model as Base, model


@model
class StaticChunkingStrategy(Base):
    """How files are cut into chunks."""

    max_chunk_size_tokens: int
    """The most tokens in one chunk. From 100 to 4096."""
    chunk_overlap_tokens: int
    """How many tokens a chunk shares with the one before; at most half of `max_chunk_size_tokens`."""
