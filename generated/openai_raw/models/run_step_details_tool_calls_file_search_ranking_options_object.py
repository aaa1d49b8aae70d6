from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.file_search_ranker import FileSearchRanker


@model
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Base):
    """How results of file search were ranked."""

    ranker: FileSearchRanker
    """The method of ranking. Values: `auto`, `default_2024_08_21`."""
    score_threshold: float
    """Results below this score were left out; between 0 and 1."""
