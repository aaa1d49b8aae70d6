from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_item_computer_use_approval_request_request_fields_item import AgentSessionItemComputerUseApprovalRequestRequestFieldsItem
    from ..models.agent_session_item_computer_use_approval_request_request_options_item import AgentSessionItemComputerUseApprovalRequestRequestOptionsItem


@model
class AgentSessionItemComputerUseApprovalRequestRequest(Base):
    """What the agent asks for at a web site."""

    credential_origin: str | None = None
    """The web site that asks for the credentials. Null if unknown."""
    fields: list[AgentSessionItemComputerUseApprovalRequestRequestFieldsItem]
    """The fields of the form to be filled in."""
    options: list[AgentSessionItemComputerUseApprovalRequestRequestOptionsItem]
    """The choices there are."""
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal['browser_authentication']
    """Which kind it is. Always `browser_authentication`."""

    _nested = {'fields': ['AgentSessionItemComputerUseApprovalRequestRequestFieldsItem'], 'options': ['AgentSessionItemComputerUseApprovalRequestRequestOptionsItem']}
    _tags = {'type': 'browser_authentication'}
