from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.function_shell_call_output_content import FunctionShellCallOutputContent
    from ..models.function_shell_call_output_status_enum import FunctionShellCallOutputStatusEnum
    from ..unions import ToolCallCaller


@model
class FunctionShellCallOutput(Base):
    """Function shell call output."""

    type: Literal['shell_call_output']
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: FunctionShellCallOutputStatusEnum
    output: list[FunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: str | None = absent

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCaller', 'program': 'ProgramToolCallCaller'}), 'output': ['FunctionShellCallOutputContent']}
    _tags = {'type': 'shell_call_output'}
