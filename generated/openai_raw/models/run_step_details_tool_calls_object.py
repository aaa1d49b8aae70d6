from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
    from ..models.run_step_details_tool_calls_file_search_object import RunStepDetailsToolCallsFileSearchObject
    from ..models.run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject


@model
class RunStepDetailsToolCallsObject(Base):
    """The step called tools."""

    type: Literal['tool_calls']
    """Tells this object from others that can stand in its place: always `tool_calls`."""
    tool_calls: list[RunStepDetailsToolCallsCodeObject | RunStepDetailsToolCallsFileSearchObject | RunStepDetailsToolCallsFunctionObject]
    """The calls, in order."""

    _nested = {'tool_calls': [('type', {'code_interpreter': 'RunStepDetailsToolCallsCodeObject', 'file_search': 'RunStepDetailsToolCallsFileSearchObject', 'function': 'RunStepDetailsToolCallsFunctionObject'})]}
    _tags = {'type': 'tool_calls'}
