from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import AgentFunctionCallOutput, AgentFunctionCallOutputInput

    class AgentSessionInputAgentSessionInputToolResultDict(TypedDict, total=False):
        call_id: Required[str]
        success: Required[bool]
        turn_id: Required[str]
        type: Required[Literal['agent.session.input.tool_result']]
        error: str | None
        output: AgentFunctionCallOutputInput | None


@model
class AgentSessionInputAgentSessionInputToolResult(Base):
    """Agent session input agent session input tool result."""

    call_id: str
    success: bool
    turn_id: str
    type: Literal['agent.session.input.tool_result']
    error: str | None = None
    output: AgentFunctionCallOutput | None = None

    _nested = {'output': ['InputContent2']}
    _tags = {'type': 'agent.session.input.tool_result'}
