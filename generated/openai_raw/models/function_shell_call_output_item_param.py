from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.function_shell_call_item_status import FunctionShellCallItemStatus, FunctionShellCallItemStatusInput
    from ..models.function_shell_call_output_content_param import FunctionShellCallOutputContentParam, FunctionShellCallOutputContentParamDict
    from ..unions import ToolCallCallerParam, ToolCallCallerParamInput

    class FunctionShellCallOutputItemParamDict(TypedDict, total=False):
        id: str | None
        call_id: Required[str]
        caller: ToolCallCallerParamInput | None
        type: Required[Literal['shell_call_output']]
        output: Required[Sequence[FunctionShellCallOutputContentParam | FunctionShellCallOutputContentParamDict]]
        status: FunctionShellCallItemStatusInput | None
        max_output_length: int | None


@model
class FunctionShellCallOutputItemParam(Base):
    """Function shell call output item param."""

    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    type: Literal['shell_call_output']
    output: list[FunctionShellCallOutputContentParam]
    status: FunctionShellCallItemStatus | None = None
    max_output_length: int | None = None

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'output': ['FunctionShellCallOutputContentParam']}
    _tags = {'type': 'shell_call_output'}
