from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_function_tool_call_status import BetaFunctionToolCallStatus, BetaFunctionToolCallStatusInput
    from ..unions import BetaToolCallCaller, BetaToolCallCallerInput

    BetaFunctionToolCallDict = TypedDict("BetaFunctionToolCallDict", {
        "agent": "BetaAgentTag | BetaAgentTagDict | None",
        "id": "str",
        "type": "Required[Literal['function_call']]",
        "call_id": "Required[str]",
        "caller": "BetaToolCallCallerInput | None",
        "namespace": "str",
        "name": "Required[str]",
        "arguments": "Required[str]",
        "status": "BetaFunctionToolCallStatusInput",
        "async": "bool",
    }, total=False)


@model
class BetaFunctionToolCall(Base):
    """Beta function tool call."""

    agent: BetaAgentTag | None = None
    id: str | None = absent
    type: Literal['function_call']
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = absent
    name: str
    arguments: str
    status: BetaFunctionToolCallStatus | None = absent
    async_: bool | None = absent

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'function_call'}
