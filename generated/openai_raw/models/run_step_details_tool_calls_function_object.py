from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_tool_calls_function_object_function import RunStepDetailsToolCallsFunctionObjectFunction


@model
class RunStepDetailsToolCallsFunctionObject(Base):
    """Run step details tool calls function object."""

    id: str
    type: Literal['function']
    function: RunStepDetailsToolCallsFunctionObjectFunction

    _nested = {'function': 'RunStepDetailsToolCallsFunctionObjectFunction'}
    _tags = {'type': 'function'}
