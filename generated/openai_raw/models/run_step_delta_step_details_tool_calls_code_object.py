from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_delta_step_details_tool_calls_code_object_code_interpreter import RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter


@model
class RunStepDeltaStepDetailsToolCallsCodeObject(Base):
    """The model ran Python."""

    index: int
    """Position in its list, counted from 0."""
    id: str | None = absent
    """Id of the details tool calls code."""
    type: Literal['code_interpreter']
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = absent
    """The code and what it gave."""

    _nested = {'code_interpreter': 'RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter'}
    _tags = {'type': 'code_interpreter'}
