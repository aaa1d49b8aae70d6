"""`VectorStoreSearchRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.comparison_filter import ComparisonFilter
    from ..models.compound_filter import CompoundFilter


@model
class VectorStoreSearchRequest(Base):
    """The body of `POST /vector_stores/{vector_store_id}/search`."""

    query: str | list[str]
    """Search query."""
    rewrite_query: bool | None = absent
    """Whether to rewrite the query to improve the results."""
    max_num_results: int | None = absent
    """Maximum number of results. From 1 to 50."""
    filters: ComparisonFilter | CompoundFilter | None = absent
    """Filter on the attributes of files."""
    ranking_options: VectorStoreSearchRequestRankingOptions | None = absent
    """Ranking of the results, and the minimum score."""

    _nested = {
        "filters": (
            "type",
            {
                "eq": "ComparisonFilter",
                "ne": "ComparisonFilter",
                "gt": "ComparisonFilter",
                "gte": "ComparisonFilter",
                "lt": "ComparisonFilter",
                "lte": "ComparisonFilter",
                "in": "ComparisonFilter",
                "nin": "ComparisonFilter",
                "and": "CompoundFilter",
                "or": "CompoundFilter",
            },
        ),
        "ranking_options": "VectorStoreSearchRequestRankingOptions",
    }


@model
class VectorStoreSearchRequestRankingOptions(Base):
    """How search results are ranked."""

    ranker: VectorStoreSearchRequestRankingOptionsRanker | None = absent
    """Ranker to use; `none` turns re-ranking off. Values: `none`, `auto`, `default-2024-11-15`. Default: `auto`."""
    score_threshold: float | None = absent
    """Minimum score of results, from 0 to 1. Default: `0`."""


VectorStoreSearchRequestRankingOptionsRankerInput: TypeAlias = Literal["none", "auto", "default-2024-11-15"]
VectorStoreSearchRequestRankingOptionsRanker: TypeAlias = VectorStoreSearchRequestRankingOptionsRankerInput | str
"""Ranker to use; `none` turns re-ranking off."""
