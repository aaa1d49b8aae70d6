from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_required_actions_item_mcp_approval_request_request import AgentSessionRequiredActionsItemMcpApprovalRequestRequest


@model
class AgentSessionRequiredActionsItemMcpApprovalRequest(Base):
    """The agent asks whether it may call a tool of an MCP server."""

    request: AgentSessionRequiredActionsItemMcpApprovalRequestRequest
    """What the agent asks for."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['mcp_approval_request']
    """Which kind it is. Always `mcp_approval_request`."""

    _nested = {'request': 'AgentSessionRequiredActionsItemMcpApprovalRequestRequest'}
    _tags = {'type': 'mcp_approval_request'}
