from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_step_details_tool_calls_code_object_code_interpreter import RunStepDetailsToolCallsCodeObjectCodeInterpreter


@model
class RunStepDetailsToolCallsCodeObject(Base):
    """The model ran Python."""

    id: str
    """Id of the details tool calls code."""
    type: Literal['code_interpreter']
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """The code and what it gave."""

    _nested = {'code_interpreter': 'RunStepDetailsToolCallsCodeObjectCodeInterpreter'}
    _tags = {'type': 'code_interpreter'}
