from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..unions import BetaToolCallCaller, BetaToolCallCallerInput

    BetaCustomToolCallDict = TypedDict("BetaCustomToolCallDict", {
        "agent": "BetaAgentTag | BetaAgentTagDict | None",
        "type": "Required[Literal['custom_tool_call']]",
        "id": "str",
        "call_id": "Required[str]",
        "caller": "BetaToolCallCallerInput | None",
        "namespace": "str",
        "name": "Required[str]",
        "input": "Required[str]",
        "async": "bool",
    }, total=False)


@model
class BetaCustomToolCall(Base):
    """Beta custom tool call."""

    agent: BetaAgentTag | None = None
    type: Literal['custom_tool_call']
    id: str | None = absent
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = absent
    name: str
    input: str
    async_: bool | None = absent

    _nested = {'agent': 'BetaAgentTag', 'caller': ('type', {'direct': 'BetaDirectToolCallCaller', 'program': 'BetaProgramToolCallCaller'})}
    _wire = {'async_': 'async'}
    _tags = {'type': 'custom_tool_call'}
