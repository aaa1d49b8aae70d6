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
        """The answer to what the agent asked for."""
        type: Required[Literal['agent.session.input.mcp_approval_request_result']]
        """Which kind it is. Always `agent.session.input.mcp_approval_request_result`."""


@model
class AgentSessionInputAgentSessionInputMcpApprovalRequestResult(Base):
    """Input: whether an MCP server may be asked."""

    request_id: str
    """Id of the request that this answers or belongs to."""
    response: AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse
    """The answer to what the agent asked for."""
    type: Literal['agent.session.input.mcp_approval_request_result']
    """Which kind it is. Always `agent.session.input.mcp_approval_request_result`."""

    _nested = {'response': 'AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse'}
    _tags = {'type': 'agent.session.input.mcp_approval_request_result'}
