from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.file_search_ranker import FileSearchRanker, FileSearchRankerInput

    class FileSearchRankingOptionsDict(TypedDict, total=False):
        ranker: FileSearchRankerInput
        score_threshold: Required[float]


@model
class FileSearchRankingOptions(Base):
    """File search ranking options."""

    ranker: FileSearchRanker | None = absent
    score_threshold: float
