from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.run_step_details_tool_calls_file_search_result_object_content_item import RunStepDetailsToolCallsFileSearchResultObjectContentItem


@model
class RunStepDetailsToolCallsFileSearchResultObject(Base):
    """Run step details tool calls file search result object."""

    file_id: str
    file_name: str
    score: float
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = absent

    _nested = {'content': ['RunStepDetailsToolCallsFileSearchResultObjectContentItem']}
