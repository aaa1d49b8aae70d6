"""What requests take instead of the models in ``models.static_chunking_strategy``, for type checkers only."""

from typing import Required, TypedDict

class StaticChunkingStrategyDict(TypedDict, total=False):
    max_chunk_size_tokens: Required[int]
    """Maximum number of tokens per chunk. From 100 to 4096."""
    chunk_overlap_tokens: Required[int]
    """Number of tokens that overlap between chunks, at most half of `max_chunk_size_tokens`."""
