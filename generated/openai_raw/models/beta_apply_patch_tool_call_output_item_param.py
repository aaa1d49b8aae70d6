from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_apply_patch_call_output_status_param import BetaApplyPatchCallOutputStatusParam, BetaApplyPatchCallOutputStatusParamInput
    from ..unions import BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        type: Required[Literal['apply_patch_call_output']]
        id: str | None
        call_id: Required[str]
        caller: BetaToolCallCallerParamInput | None
        status: Required[BetaApplyPatchCallOutputStatusParamInput]
        output: str | None


@model
class BetaApplyPatchToolCallOutputItemParam(Base):
    """Beta apply patch tool call output item param."""

    agent: BetaAgentTagParam | None = None
    type: Literal['apply_patch_call_output']
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    status: BetaApplyPatchCallOutputStatusParam
    output: str | None = None

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'})}
    _tags = {'type': 'apply_patch_call_output'}
