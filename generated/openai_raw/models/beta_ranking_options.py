from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_hybrid_search_options import BetaHybridSearchOptions, BetaHybridSearchOptionsDict
    from ..models.beta_ranker_version_type import BetaRankerVersionType, BetaRankerVersionTypeInput

    class BetaRankingOptionsDict(TypedDict, total=False):
        ranker: BetaRankerVersionTypeInput
        """Values: `auto`, `default-2024-11-15`."""
        score_threshold: float
        hybrid_search: BetaHybridSearchOptions | BetaHybridSearchOptionsDict


@model
class BetaRankingOptions(Base):
    """The value of `BetaFileSearchTool.ranking_options`."""

    ranker: BetaRankerVersionType | None = absent
    """Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    hybrid_search: BetaHybridSearchOptions | None = absent

    _nested = {'hybrid_search': 'BetaHybridSearchOptions'}
