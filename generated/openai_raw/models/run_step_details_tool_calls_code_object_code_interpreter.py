from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_step_details_tool_calls_code_output_image_object import RunStepDetailsToolCallsCodeOutputImageObject
    from ..models.run_step_details_tool_calls_code_output_logs_object import RunStepDetailsToolCallsCodeOutputLogsObject


@model
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Base):
    """The value of `RunStepDetailsToolCallsCodeObject.code_interpreter`."""

    input: str
    outputs: list[RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject]

    _nested = {'outputs': [('type', {'logs': 'RunStepDetailsToolCallsCodeOutputLogsObject', 'image': 'RunStepDetailsToolCallsCodeOutputImageObject'})]}
