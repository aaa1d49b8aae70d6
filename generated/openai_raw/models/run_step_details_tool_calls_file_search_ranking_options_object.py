from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.file_search_ranker import FileSearchRanker


@model
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Base):
    """The value of `RunStepDetailsToolCallsFileSearchObjectFileSearch.ranking_options`."""

    ranker: FileSearchRanker
    """Values: `auto`, `default_2024_08_21`."""
    score_threshold: float
    """From 0 to 1."""
