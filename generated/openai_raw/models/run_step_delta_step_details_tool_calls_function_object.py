from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_step_details_tool_calls_function_object_function import RunStepDeltaStepDetailsToolCallsFunctionObjectFunction


@model
class RunStepDeltaStepDetailsToolCallsFunctionObject(Base):
    """The model called a function of yours."""

    index: int
    """Position in its list, counted from 0."""
    id: str | None = absent
    """Id of the details tool calls function."""
    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`."""
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = absent
    """The call and its output."""

    _nested = {'function': 'RunStepDeltaStepDetailsToolCallsFunctionObjectFunction'}
    _tags = {'type': 'function'}
