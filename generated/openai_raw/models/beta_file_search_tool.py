from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_ranking_options import BetaRankingOptions, BetaRankingOptionsDict
    from ..unions import BetaFilters, BetaFiltersInput

    class BetaFileSearchToolDict(TypedDict, total=False):
        type: Required[Literal['file_search']]
        """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
        vector_store_ids: Required[Sequence[str]]
        """Ids of the vector stores."""
        max_num_results: int
        ranking_options: BetaRankingOptions | BetaRankingOptionsDict
        filters: BetaFiltersInput | None
        """Only files whose attributes fit."""


@model
class BetaFileSearchTool(Base):
    """Beta file search tool."""

    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None = absent
    ranking_options: BetaRankingOptions | None = absent
    filters: BetaFilters | None = None
    """Only files whose attributes fit."""

    _nested = {'ranking_options': 'BetaRankingOptions', 'filters': ('type', {'eq': 'BetaComparisonFilter', 'ne': 'BetaComparisonFilter', 'gt': 'BetaComparisonFilter', 'gte': 'BetaComparisonFilter', 'lt': 'BetaComparisonFilter', 'lte': 'BetaComparisonFilter', 'in': 'BetaComparisonFilter', 'nin': 'BetaComparisonFilter', 'and': 'BetaCompoundFilter', 'or': 'BetaCompoundFilter'})}
    _tags = {'type': 'file_search'}
