from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.run_step_details_tool_calls_file_search_result_object_content_item import RunStepDetailsToolCallsFileSearchResultObjectContentItem


@model
class RunStepDetailsToolCallsFileSearchResultObject(Base):
    """A file in which something was found."""

    file_id: str
    """Id of an uploaded file."""
    file_name: str
    """What the searched file is called."""
    score: float
    """How well it fits, more is better. From 0 to 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = absent
    """What was found. Only there if asked for with `include`."""

    _nested = {'content': ['RunStepDetailsToolCallsFileSearchResultObjectContentItem']}
