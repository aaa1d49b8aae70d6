from __future__ import annotations

from ..types import Model as Base, model


@model
class StaticChunkingStrategy(Base):
    """How files are cut into chunks."""

    max_chunk_size_tokens: int
    """Maximum number of tokens per chunk. From 100 to 4096."""
    chunk_overlap_tokens: int
    """Number of tokens that overlap between chunks, at most half of `max_chunk_size_tokens`."""
