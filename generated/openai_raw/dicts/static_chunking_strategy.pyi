"""What requests take instead of the models in ``models.static_chunking_strategy``, for type checkers only."""

from typing import Required, TypedDict

class StaticChunkingStrategyDict(TypedDict, total=False):
    max_chunk_size_tokens: Required[int]
    """The most tokens in one chunk. From 100 to 4096."""
    chunk_overlap_tokens: Required[int]
    """How many tokens a chunk shares with the one before; at most half of `max_chunk_size_tokens`."""
