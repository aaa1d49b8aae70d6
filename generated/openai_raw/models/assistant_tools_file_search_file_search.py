from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.file_search_ranking_options import FileSearchRankingOptions, FileSearchRankingOptionsDict

    class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
        max_num_results: int
        """From 1 to 50."""
        ranking_options: FileSearchRankingOptions | FileSearchRankingOptionsDict


@model
class AssistantToolsFileSearchFileSearch(Base):
    """The value of `AssistantToolsFileSearch.file_search`."""

    max_num_results: int | None = absent
    """From 1 to 50."""
    ranking_options: FileSearchRankingOptions | None = absent

    _nested = {'ranking_options': 'FileSearchRankingOptions'}
