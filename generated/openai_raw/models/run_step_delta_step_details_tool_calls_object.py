from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_step_details_tool_calls_code_object import RunStepDeltaStepDetailsToolCallsCodeObject
    from ..models.run_step_delta_step_details_tool_calls_file_search_object import RunStepDeltaStepDetailsToolCallsFileSearchObject
    from ..models.run_step_delta_step_details_tool_calls_function_object import RunStepDeltaStepDetailsToolCallsFunctionObject


@model
class RunStepDeltaStepDetailsToolCallsObject(Base):
    """The step called tools."""

    type: Literal['tool_calls']
    """Tells this object from others that can stand in its place: always `tool_calls`."""
    tool_calls: list[RunStepDeltaStepDetailsToolCallsCodeObject | RunStepDeltaStepDetailsToolCallsFileSearchObject | RunStepDeltaStepDetailsToolCallsFunctionObject] | None = absent
    """The calls, in order."""

    _nested = {'tool_calls': [('type', {'code_interpreter': 'RunStepDeltaStepDetailsToolCallsCodeObject', 'file_search': 'RunStepDeltaStepDetailsToolCallsFileSearchObject', 'function': 'RunStepDeltaStepDetailsToolCallsFunctionObject'})]}
    _tags = {'type': 'tool_calls'}
