from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.agent_session_input_agent_session_input_mcp_approval_request_result_response import AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse, AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDict

    class AgentSessionInputAgentSessionInputMcpApprovalRequestResultDict(TypedDict, total=False):
        request_id: Required[str]
        """Id of the request that this answers or belongs to."""
        response: Required[AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse | AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDict]
        type: Required[Literal['agent.session.input.mcp_approval_request_result']]
        """Tells this object from others that can stand in its place: always
        `agent.session.input.mcp_approval_request_result`."""


@model
class AgentSessionInputAgentSessionInputMcpApprovalRequestResult(Base):
    """Agent session input agent session input MCP approval request result."""

    request_id: str
    """Id of the request that this answers or belongs to."""
    response: AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal['agent.session.input.mcp_approval_request_result']
    """Tells this object from others that can stand in its place: always
    `agent.session.input.mcp_approval_request_result`."""

    _nested = {'response': 'AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse'}
    _tags = {'type': 'agent.session.input.mcp_approval_request_result'}
