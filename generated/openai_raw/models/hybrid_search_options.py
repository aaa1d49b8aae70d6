from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class HybridSearchOptionsDict(TypedDict, total=False):
        embedding_weight: Required[float]
        text_weight: Required[float]


@model
class HybridSearchOptions(Base):
    """The value of `RankingOptions.hybrid_search`."""

    embedding_weight: float
    text_weight: float
