from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.file_search_ranking_options import FileSearchRankingOptions, FileSearchRankingOptionsDict

    class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
        max_num_results: int
        """How many results the model gets to read. From 1 to 50."""
        ranking_options: FileSearchRankingOptions | FileSearchRankingOptionsDict
        """How results are ranked."""


@model
class AssistantToolsFileSearchFileSearch(Base):
    """How files are searched."""

    max_num_results: int | None = absent
    """How many results the model gets to read. From 1 to 50."""
    ranking_options: FileSearchRankingOptions | None = absent
    """How results are ranked."""

    _nested = {'ranking_options': 'FileSearchRankingOptions'}
