from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.vector_store_search_request_ranking_options_ranker import VectorStoreSearchRequestRankingOptionsRanker, VectorStoreSearchRequestRankingOptionsRankerInput

    class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
        ranker: VectorStoreSearchRequestRankingOptionsRankerInput
        score_threshold: float


@model
class VectorStoreSearchRequestRankingOptions(Base):
    """Vector store search request ranking options."""

    ranker: VectorStoreSearchRequestRankingOptionsRanker | None = absent
    score_threshold: float | None = absent
