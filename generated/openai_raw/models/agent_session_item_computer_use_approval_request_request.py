from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_item_computer_use_approval_request_request_fields_item import AgentSessionItemComputerUseApprovalRequestRequestFieldsItem
    from ..models.agent_session_item_computer_use_approval_request_request_options_item import AgentSessionItemComputerUseApprovalRequestRequestOptionsItem


@model
class AgentSessionItemComputerUseApprovalRequestRequest(Base):
    """The value of `AgentSessionItemComputerUseApprovalRequest.request`."""

    credential_origin: str | None = None
    fields: list[AgentSessionItemComputerUseApprovalRequestRequestFieldsItem]
    options: list[AgentSessionItemComputerUseApprovalRequestRequestOptionsItem]
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal['browser_authentication']
    """Tells this object from others that can stand in its place: always `browser_authentication`."""

    _nested = {'fields': ['AgentSessionItemComputerUseApprovalRequestRequestFieldsItem'], 'options': ['AgentSessionItemComputerUseApprovalRequestRequestOptionsItem']}
    _tags = {'type': 'browser_authentication'}
