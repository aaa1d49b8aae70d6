from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem(Base):
    """Agent session required actions item computer use approval request request browser authentication fields
    item."""

    id: str
    label: str
    required: bool
    type: str
