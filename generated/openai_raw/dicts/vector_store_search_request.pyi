"""What requests take instead of the models in ``models.vector_store_search_request``, for type checkers only."""

from typing import TypedDict

from ..models.vector_store_search_request import VectorStoreSearchRequestRankingOptionsRankerInput

class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
    ranker: VectorStoreSearchRequestRankingOptionsRankerInput
    """Ranker to use; `none` turns re-ranking off. Values: `none`, `auto`, `default-2024-11-15`. Default: `auto`."""
    score_threshold: float
    """Minimum score of results, from 0 to 1. Default: `0`."""
