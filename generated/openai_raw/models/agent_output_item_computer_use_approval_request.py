from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_output_item_computer_use_approval_request_request import AgentOutputItemComputerUseApprovalRequestRequest


@model
class AgentOutputItemComputerUseApprovalRequest(Base):
    """Agent output item computer use approval request."""

    id: str
    request: AgentOutputItemComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal['computer_use_approval_request']

    _nested = {'request': 'AgentOutputItemComputerUseApprovalRequestRequest'}
    _tags = {'type': 'computer_use_approval_request'}
