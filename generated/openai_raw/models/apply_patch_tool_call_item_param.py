from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.apply_patch_call_status_param import ApplyPatchCallStatusParam, ApplyPatchCallStatusParamInput
    from ..unions import ApplyPatchOperationParam, ApplyPatchOperationParamInput, ToolCallCallerParam, ToolCallCallerParamInput

    class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
        type: Required[Literal['apply_patch_call']]
        id: str | None
        call_id: Required[str]
        caller: ToolCallCallerParamInput | None
        status: Required[ApplyPatchCallStatusParamInput]
        operation: Required[ApplyPatchOperationParamInput]


@model
class ApplyPatchToolCallItemParam(Base):
    """Apply patch tool call item param."""

    type: Literal['apply_patch_call']
    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    status: ApplyPatchCallStatusParam
    operation: ApplyPatchOperationParam

    _nested = {'caller': ('type', {'direct': 'DirectToolCallCallerParam', 'program': 'ProgramToolCallCallerParam'}), 'operation': 'ApplyPatchOperationParam'}
    _tags = {'type': 'apply_patch_call'}
