from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_tool_calls_file_search_object_file_search import RunStepDetailsToolCallsFileSearchObjectFileSearch


@model
class RunStepDetailsToolCallsFileSearchObject(Base):
    """The model looked into files."""

    id: str
    """Id of the tool calls file search."""
    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`."""
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """How it looked, and what it found."""

    _nested = {'file_search': 'RunStepDetailsToolCallsFileSearchObjectFileSearch'}
    _tags = {'type': 'file_search'}
