from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_hybrid_search_options import BetaHybridSearchOptions, BetaHybridSearchOptionsDict
    from ..models.beta_ranker_version_type import BetaRankerVersionType, BetaRankerVersionTypeInput

    class BetaRankingOptionsDict(TypedDict, total=False):
        ranker: BetaRankerVersionTypeInput
        """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
        score_threshold: float
        """Results below this score are dropped: 0 keeps all, near 1 only the best."""
        hybrid_search: BetaHybridSearchOptions | BetaHybridSearchOptionsDict
        """How much meaning and words each count."""


@model
class BetaRankingOptions(Base):
    """How results are ranked."""

    ranker: BetaRankerVersionType | None = absent
    """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    """Results below this score are dropped: 0 keeps all, near 1 only the best."""
    hybrid_search: BetaHybridSearchOptions | None = absent
    """How much meaning and words each count."""

    _nested = {'hybrid_search': 'BetaHybridSearchOptions'}
