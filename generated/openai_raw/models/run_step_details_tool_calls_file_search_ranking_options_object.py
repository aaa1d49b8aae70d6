from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.file_search_ranker import FileSearchRanker


@model
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Base):
    """Run step details tool calls file search ranking options object."""

    ranker: FileSearchRanker
    score_threshold: float
