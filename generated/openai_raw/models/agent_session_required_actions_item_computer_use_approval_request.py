from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_required_actions_item_computer_use_approval_request_request_browser_authentication import AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication
    from ..models.agent_session_required_actions_item_computer_use_approval_request_request_browser_origin_access import AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequest(Base):
    """The agent asks for something at a web site."""

    request: AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication | AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess
    """What the agent asks for."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['computer_use_approval_request']
    """Which kind it is. Always `computer_use_approval_request`."""

    _nested = {'request': ('type', {'browser_authentication': 'AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication', 'browser_origin_access': 'AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess'})}
    _tags = {'type': 'computer_use_approval_request'}
