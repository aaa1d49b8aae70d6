from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_item_computer_use_approval_request_request_fields_item import AgentSessionItemComputerUseApprovalRequestRequestFieldsItem
    from ..models.agent_session_item_computer_use_approval_request_request_options_item import AgentSessionItemComputerUseApprovalRequestRequestOptionsItem


@model
class AgentSessionItemComputerUseApprovalRequestRequest(Base):
    """Agent session item computer use approval request request."""

    credential_origin: str | None = None
    fields: list[AgentSessionItemComputerUseApprovalRequestRequestFieldsItem]
    options: list[AgentSessionItemComputerUseApprovalRequestRequestOptionsItem]
    reason: str | None = None
    type: Literal['browser_authentication']

    _nested = {'fields': ['AgentSessionItemComputerUseApprovalRequestRequestFieldsItem'], 'options': ['AgentSessionItemComputerUseApprovalRequestRequestOptionsItem']}
    _tags = {'type': 'browser_authentication'}
