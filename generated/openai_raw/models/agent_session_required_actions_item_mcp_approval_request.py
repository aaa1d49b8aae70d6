from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_required_actions_item_mcp_approval_request_request import AgentSessionRequiredActionsItemMcpApprovalRequestRequest


@model
class AgentSessionRequiredActionsItemMcpApprovalRequest(Base):
    """The value of `AgentSession.required_actions`."""

    request: AgentSessionRequiredActionsItemMcpApprovalRequestRequest
    request_id: str
    """Id of the request that this answers or belongs to."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['mcp_approval_request']
    """Tells this object from others that can stand in its place: always `mcp_approval_request`."""

    _nested = {'request': 'AgentSessionRequiredActionsItemMcpApprovalRequestRequest'}
    _tags = {'type': 'mcp_approval_request'}
