from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..unions import AgentFunctionCallOutput, AgentFunctionCallOutputInput

    class AgentSessionInputAgentSessionInputToolResultDict(TypedDict, total=False):
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        success: Required[bool]
        turn_id: Required[str]
        """Id of the turn."""
        type: Required[Literal['agent.session.input.tool_result']]
        """Tells this object from others that can stand in its place: always `agent.session.input.tool_result`."""
        error: str | None
        output: AgentFunctionCallOutputInput | None


@model
class AgentSessionInputAgentSessionInputToolResult(Base):
    """Agent session input agent session input tool result."""

    call_id: str
    """Id that ties a tool call to its output."""
    success: bool
    turn_id: str
    """Id of the turn."""
    type: Literal['agent.session.input.tool_result']
    """Tells this object from others that can stand in its place: always `agent.session.input.tool_result`."""
    error: str | None = None
    output: AgentFunctionCallOutput | None = None

    _nested = {'output': ['InputContent2']}
    _tags = {'type': 'agent.session.input.tool_result'}
