from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_session_required_actions_item_computer_use_approval_request_request_browser_authentication_fields_item import AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem
    from ..models.agent_session_required_actions_item_computer_use_approval_request_request_browser_authentication_options_item import AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthentication(Base):
    """The agent needs to log in at a web site."""

    credential_origin: str | None = None
    """The web site that asks for the credentials. Null if unknown."""
    fields: list[AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem]
    """The fields of the form to be filled in."""
    options: list[AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem]
    """The choices there are."""
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal['browser_authentication']
    """Which kind it is. Always `browser_authentication`."""

    _nested = {'fields': ['AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem'], 'options': ['AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem']}
    _tags = {'type': 'browser_authentication'}
