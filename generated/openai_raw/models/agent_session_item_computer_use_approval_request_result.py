from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_item_computer_use_approval_request_result_response_cancel import AgentSessionItemComputerUseApprovalRequestResultResponseCancel
    from ..models.agent_session_item_computer_use_approval_request_result_response_submit import AgentSessionItemComputerUseApprovalRequestResultResponseSubmit


@model
class AgentSessionItemComputerUseApprovalRequestResult(Base):
    """What was answered to what the agent asked for."""

    id: str
    """Id of the item computer use approval."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    response: AgentSessionItemComputerUseApprovalRequestResultResponseSubmit | AgentSessionItemComputerUseApprovalRequestResultResponseCancel
    """The answer to what the agent asked for."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['computer_use_approval_request_result']
    """Which kind it is. Always `computer_use_approval_request_result`."""

    _nested = {'response': ('action', {'submit': 'AgentSessionItemComputerUseApprovalRequestResultResponseSubmit', 'cancel': 'AgentSessionItemComputerUseApprovalRequestResultResponseCancel'})}
    _tags = {'type': 'computer_use_approval_request_result'}
