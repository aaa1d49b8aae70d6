from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_tool_calls_function_object_function import RunStepDetailsToolCallsFunctionObjectFunction


@model
class RunStepDetailsToolCallsFunctionObject(Base):
    """The model called a function of yours."""

    id: str
    """Id of the details tool calls function."""
    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`."""
    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The call and its output."""

    _nested = {'function': 'RunStepDetailsToolCallsFunctionObjectFunction'}
    _tags = {'type': 'function'}
