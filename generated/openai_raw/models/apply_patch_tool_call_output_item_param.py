from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam, ApplyPatchCallOutputStatusParamInput
    from ..unions import ToolCallCallerParam, ToolCallCallerParamInput

    class ApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
        type: Required[Literal['apply_patch_call_output']]
        id: str | None
        call_id: Required[str]
        caller: ToolCallCallerParamInput | None
        status: Required[ApplyPatchCallOutputStatusParamInput]
        output: str | None


@model
class ApplyPatchToolCallOutputItemParam(Base):
    """Apply patch tool call output item param."""

    type: Literal['apply_patch_call_output']
    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    status: ApplyPatchCallOutputStatusParam
    output: str | None = None

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'})}
    _tags = {'type': 'apply_patch_call_output'}
