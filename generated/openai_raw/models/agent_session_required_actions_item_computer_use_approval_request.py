from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_required_actions_item_computer_use_approval_request_request_browser_authentication import AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication
    from ..models.agent_session_required_actions_item_computer_use_approval_request_request_browser_origin_access import AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequest(Base):
    """Agent session required actions item computer use approval request."""

    request: AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication | AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess
    request_id: str
    turn_id: str
    type: Literal['computer_use_approval_request']

    _nested = {'request': ('type', {'browser_authentication': 'AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication', 'browser_origin_access': 'AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess'})}
    _tags = {'type': 'computer_use_approval_request'}
