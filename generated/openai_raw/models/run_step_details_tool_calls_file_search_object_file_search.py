from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.run_step_details_tool_calls_file_search_ranking_options_object import RunStepDetailsToolCallsFileSearchRankingOptionsObject
    from ..models.run_step_details_tool_calls_file_search_result_object import RunStepDetailsToolCallsFileSearchResultObject


@model
class RunStepDetailsToolCallsFileSearchObjectFileSearch(Base):
    """The value of `RunStepDetailsToolCallsFileSearchObject.file_search`."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = absent
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = absent

    _nested = {'ranking_options': 'RunStepDetailsToolCallsFileSearchRankingOptionsObject', 'results': ['RunStepDetailsToolCallsFileSearchResultObject']}
