from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_step_details_tool_calls_code_object_code_interpreter import RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter


@model
class RunStepDeltaStepDetailsToolCallsCodeObject(Base):
    """Run step delta step details tool calls code object."""

    index: int
    id: str | None = absent
    type: Literal['code_interpreter']
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = absent

    _nested = {'code_interpreter': 'RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter'}
    _tags = {'type': 'code_interpreter'}
