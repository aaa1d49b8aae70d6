from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam, BetaApplyPatchCallStatusParamInput
    from ..unions import BetaApplyPatchOperationParam, BetaApplyPatchOperationParamInput, BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaApplyPatchToolCallItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        type: Required[Literal['apply_patch_call']]
        id: str | None
        call_id: Required[str]
        caller: BetaToolCallCallerParamInput | None
        status: Required[BetaApplyPatchCallStatusParamInput]
        operation: Required[BetaApplyPatchOperationParamInput]


@model
class BetaApplyPatchToolCallItemParam(Base):
    """Beta apply patch tool call item param."""

    agent: BetaAgentTagParam | None = None
    type: Literal['apply_patch_call']
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    status: BetaApplyPatchCallStatusParam
    operation: BetaApplyPatchOperationParam

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'operation': 'BetaApplyPatchOperationParam'}
    _tags = {'type': 'apply_patch_call'}
