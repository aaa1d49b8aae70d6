from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.hybrid_search_options import HybridSearchOptions, HybridSearchOptionsDict
    from ..models.ranker_version_type import RankerVersionType, RankerVersionTypeInput

    class RankingOptionsDict(TypedDict, total=False):
        ranker: RankerVersionTypeInput
        """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
        score_threshold: float
        """Results below this score are dropped: 0 keeps all, near 1 only the best."""
        hybrid_search: HybridSearchOptions | HybridSearchOptionsDict
        """How much meaning and words each count."""


@model
class RankingOptions(Base):
    """How results are ranked."""

    ranker: RankerVersionType | None = absent
    """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    """Results below this score are dropped: 0 keeps all, near 1 only the best."""
    hybrid_search: HybridSearchOptions | None = absent
    """How much meaning and words each count."""

    _nested = {'hybrid_search': 'HybridSearchOptions'}
