from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.file_search_ranker import FileSearchRanker, FileSearchRankerInput

    class FileSearchRankingOptionsDict(TypedDict, total=False):
        ranker: FileSearchRankerInput
        """Values: `auto`, `default_2024_08_21`."""
        score_threshold: Required[float]
        """From 0 to 1."""


@model
class FileSearchRankingOptions(Base):
    """The value of `AssistantToolsFileSearchFileSearch.ranking_options`."""

    ranker: FileSearchRanker | None = absent
    """Values: `auto`, `default_2024_08_21`."""
    score_threshold: float
    """From 0 to 1."""
