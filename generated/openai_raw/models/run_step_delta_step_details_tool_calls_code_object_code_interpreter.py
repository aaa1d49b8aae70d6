from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.run_step_delta_step_details_tool_calls_code_output_image_object import RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
    from ..models.run_step_delta_step_details_tool_calls_code_output_logs_object import RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject


@model
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Base):
    """Code, and what it gave."""

    input: str | None = absent
    """The Python code."""
    outputs: list[RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject] | None = absent
    """Text that was printed and pictures that were drawn."""

    _nested = {'outputs': [('type', {'logs': 'RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject', 'image': 'RunStepDeltaStepDetailsToolCallsCodeOutputImageObject'})]}
