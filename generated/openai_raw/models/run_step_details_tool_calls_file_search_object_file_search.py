from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.run_step_details_tool_calls_file_search_ranking_options_object import RunStepDetailsToolCallsFileSearchRankingOptionsObject
    from ..models.run_step_details_tool_calls_file_search_result_object import RunStepDetailsToolCallsFileSearchResultObject


@model
class RunStepDetailsToolCallsFileSearchObjectFileSearch(Base):
    """How files were searched, and what was found."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = absent
    """How results were ranked."""
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = absent
    """What was found."""

    _nested = {'ranking_options': 'RunStepDetailsToolCallsFileSearchRankingOptionsObject', 'results': ['RunStepDetailsToolCallsFileSearchResultObject']}
