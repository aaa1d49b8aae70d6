from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_apply_patch_call_output_status import BetaApplyPatchCallOutputStatus
    from ..unions import BetaToolCallCaller


@model
class BetaApplyPatchToolCallOutput(Base):
    """Beta apply patch tool call output."""

    agent: BetaAgentTag | None = absent
    type: Literal['apply_patch_call_output']
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: BetaApplyPatchCallOutputStatus
    output: str | None = None
    created_by: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'})}
    _tags = {'type': 'apply_patch_call_output'}
