from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.agent_session_input_agent_session_input_mcp_approval_request_result_response_decision import AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision, AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput

    class AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDict(TypedDict, total=False):
        decision: Required[AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput]
        """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
        type: Required[Literal['mcp_tool_call']]
        """Which kind it is. Always `mcp_tool_call`."""


@model
class AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse(Base):
    """Whether the call is allowed."""

    decision: AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision
    """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
    type: Literal['mcp_tool_call']
    """Which kind it is. Always `mcp_tool_call`."""
    _tags = {'type': 'mcp_tool_call'}
