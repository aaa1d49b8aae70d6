from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_step_details_tool_calls_code_output_image_object import RunStepDetailsToolCallsCodeOutputImageObject
    from ..models.run_step_details_tool_calls_code_output_logs_object import RunStepDetailsToolCallsCodeOutputLogsObject


@model
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Base):
    """Code, and what it gave."""

    input: str
    """The Python code."""
    outputs: list[RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject]
    """Text that was printed and pictures that were drawn."""

    _nested = {'outputs': [('type', {'logs': 'RunStepDetailsToolCallsCodeOutputLogsObject', 'image': 'RunStepDetailsToolCallsCodeOutputImageObject'})]}
