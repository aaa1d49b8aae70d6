from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.file_search_ranker import FileSearchRanker, FileSearchRankerInput

    class FileSearchRankingOptionsDict(TypedDict, total=False):
        ranker: FileSearchRankerInput
        """The method of ranking. Values: `auto`, `default_2024_08_21`."""
        score_threshold: Required[float]
        """Results below this score are left out; between 0 and 1."""


@model
class FileSearchRankingOptions(Base):
    """How results of file search are ranked."""

    ranker: FileSearchRanker | None = absent
    """The method of ranking. Values: `auto`, `default_2024_08_21`."""
    score_threshold: float
    """Results below this score are left out; between 0 and 1."""
