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
        """The most results that the model gets."""
        ranking_options: BetaRankingOptions | BetaRankingOptionsDict
        """How results are ranked, and which are too bad to keep."""
        filters: BetaFiltersInput | None
        """Only files whose attributes fit."""


@model
class BetaFileSearchTool(Base):
    """Lets the model search the files of vector stores."""

    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None = absent
    """The most results that the model gets."""
    ranking_options: BetaRankingOptions | None = absent
    """How results are ranked, and which are too bad to keep."""
    filters: BetaFilters | None = None
    """Only files whose attributes fit."""

    _nested = {'ranking_options': 'BetaRankingOptions', 'filters': ('type', {'eq': 'BetaComparisonFilter', 'ne': 'BetaComparisonFilter', 'gt': 'BetaComparisonFilter', 'gte': 'BetaComparisonFilter', 'lt': 'BetaComparisonFilter', 'lte': 'BetaComparisonFilter', 'in': 'BetaComparisonFilter', 'nin': 'BetaComparisonFilter', 'and': 'BetaCompoundFilter', 'or': 'BetaCompoundFilter'})}
    _tags = {'type': 'file_search'}
