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
        """Whether the tool did what it was asked to."""
        turn_id: Required[str]
        """Id of the turn."""
        type: Required[Literal['agent.session.input.tool_result']]
        """Which kind it is. Always `agent.session.input.tool_result`."""
        error: str | None
        """What went wrong. Null if nothing did."""
        output: AgentFunctionCallOutputInput | None
        """What came back. Null while there is nothing yet."""


@model
class AgentSessionInputAgentSessionInputToolResult(Base):
    """Input: what a function of yours returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    success: bool
    """Whether the tool did what it was asked to."""
    turn_id: str
    """Id of the turn."""
    type: Literal['agent.session.input.tool_result']
    """Which kind it is. Always `agent.session.input.tool_result`."""
    error: str | None = None
    """What went wrong. Null if nothing did."""
    output: AgentFunctionCallOutput | None = None
    """What came back. Null while there is nothing yet."""

    _nested = {'output': ['InputContent2']}
    _tags = {'type': 'agent.session.input.tool_result'}
