from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_tool_calls_code_object_code_interpreter import RunStepDetailsToolCallsCodeObjectCodeInterpreter


@model
class RunStepDetailsToolCallsCodeObject(Base):
    """Run step details tool calls code object."""

    id: str
    type: Literal['code_interpreter']
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter

    _nested = {'code_interpreter': 'RunStepDetailsToolCallsCodeObjectCodeInterpreter'}
    _tags = {'type': 'code_interpreter'}
