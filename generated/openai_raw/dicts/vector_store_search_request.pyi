"""What requests take instead of the models in ``models.vector_store_search_request``, for type checkers only."""

from typing import TypedDict

from ..models.vector_store_search_request import VectorStoreSearchRequestRankingOptionsRankerInput

class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
    ranker: VectorStoreSearchRequestRankingOptionsRankerInput
    """Which version orders the results; `none` skips ordering. Values: `none`, `auto`, `default-2024-11-15`.
    Default: `auto`."""
    score_threshold: float
    """Results below this score are dropped. Default: `0`. From 0 to 1."""
