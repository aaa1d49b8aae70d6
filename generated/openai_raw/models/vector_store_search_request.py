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
    """The text to search for."""
    rewrite_query: bool | None = absent
    """Whether the query is reworded to find more."""
    max_num_results: int | None = absent
    """The most results. From 1 to 50."""
    filters: ComparisonFilter | CompoundFilter | None = absent
    """Only files whose attributes fit."""
    ranking_options: VectorStoreSearchRequestRankingOptions | None = absent
    """How results are ranked, and which are too bad to keep."""

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
    """How results are ranked."""

    ranker: VectorStoreSearchRequestRankingOptionsRanker | None = absent
    """Which version orders the results; `none` skips ordering. Values: `none`, `auto`, `default-2024-11-15`.
    Default: `auto`."""
    score_threshold: float | None = absent
    """Results below this score are dropped. Default: `0`. From 0 to 1."""


VectorStoreSearchRequestRankingOptionsRankerInput: TypeAlias = Literal["none", "auto", "default-2024-11-15"]
VectorStoreSearchRequestRankingOptionsRanker: TypeAlias = VectorStoreSearchRequestRankingOptionsRankerInput | str
