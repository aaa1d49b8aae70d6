from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.hybrid_search_options import HybridSearchOptions, HybridSearchOptionsDict
    from ..models.ranker_version_type import RankerVersionType, RankerVersionTypeInput

    class RankingOptionsDict(TypedDict, total=False):
        ranker: RankerVersionTypeInput
        """Values: `auto`, `default-2024-11-15`."""
        score_threshold: float
        hybrid_search: HybridSearchOptions | HybridSearchOptionsDict


@model
class RankingOptions(Base):
    """The value of `FileSearchTool.ranking_options`."""

    ranker: RankerVersionType | None = absent
    """Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    hybrid_search: HybridSearchOptions | None = absent

    _nested = {'hybrid_search': 'HybridSearchOptions'}
