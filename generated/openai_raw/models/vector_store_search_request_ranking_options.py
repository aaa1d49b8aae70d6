from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.vector_store_search_request_ranking_options_ranker import VectorStoreSearchRequestRankingOptionsRanker, VectorStoreSearchRequestRankingOptionsRankerInput

    class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
        ranker: VectorStoreSearchRequestRankingOptionsRankerInput
        """Which version orders the results; `none` skips ordering. Values: `none`, `auto`, `default-2024-11-15`.
        Default: `auto`."""
        score_threshold: float
        """Results below this score are dropped. Default: `0`. From 0 to 1."""


@model
class VectorStoreSearchRequestRankingOptions(Base):
    """How results are ranked."""

    ranker: VectorStoreSearchRequestRankingOptionsRanker | None = absent
    """Which version orders the results; `none` skips ordering. Values: `none`, `auto`, `default-2024-11-15`.
    Default: `auto`."""
    score_threshold: float | None = absent
    """Results below this score are dropped. Default: `0`. From 0 to 1."""
