from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_output_item_computer_use_approval_request_request_fields_item import AgentOutputItemComputerUseApprovalRequestRequestFieldsItem
    from ..models.agent_output_item_computer_use_approval_request_request_options_item import AgentOutputItemComputerUseApprovalRequestRequestOptionsItem


@model
class AgentOutputItemComputerUseApprovalRequestRequest(Base):
    """Agent output item computer use approval request request."""

    credential_origin: str | None = None
    fields: list[AgentOutputItemComputerUseApprovalRequestRequestFieldsItem]
    options: list[AgentOutputItemComputerUseApprovalRequestRequestOptionsItem]
    reason: str | None = None
    type: Literal['browser_authentication']

    _nested = {'fields': ['AgentOutputItemComputerUseApprovalRequestRequestFieldsItem'], 'options': ['AgentOutputItemComputerUseApprovalRequestRequestOptionsItem']}
    _tags = {'type': 'browser_authentication'}
