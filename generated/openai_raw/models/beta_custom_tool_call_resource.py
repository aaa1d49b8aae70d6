from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_call_status import BetaFunctionCallStatus
    from ..unions import BetaToolCallCaller


@model
class BetaCustomToolCallResource(Base):
    """Beta custom tool call resource."""

    agent: BetaAgentTag | None = None
    type: Literal['custom_tool_call']
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = absent
    name: str
    input: str
    status: BetaFunctionCallStatus
    created_by: str | None = absent
    async_: bool | None = None

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'custom_tool_call'}
