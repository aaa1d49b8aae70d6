from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_step_details_tool_calls_function_object_function import RunStepDeltaStepDetailsToolCallsFunctionObjectFunction


@model
class RunStepDeltaStepDetailsToolCallsFunctionObject(Base):
    """Run step delta step details tool calls function object."""

    index: int
    id: str | None = absent
    type: Literal['function']
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = absent

    _nested = {'function': 'RunStepDeltaStepDetailsToolCallsFunctionObjectFunction'}
    _tags = {'type': 'function'}
