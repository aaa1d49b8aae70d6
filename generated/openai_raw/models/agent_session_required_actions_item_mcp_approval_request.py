from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_required_actions_item_mcp_approval_request_request import AgentSessionRequiredActionsItemMcpApprovalRequestRequest


@model
class AgentSessionRequiredActionsItemMcpApprovalRequest(Base):
    """Agent session required actions item mcp approval request."""

    request: AgentSessionRequiredActionsItemMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal['mcp_approval_request']

    _nested = {'request': 'AgentSessionRequiredActionsItemMcpApprovalRequestRequest'}
    _tags = {'type': 'mcp_approval_request'}
