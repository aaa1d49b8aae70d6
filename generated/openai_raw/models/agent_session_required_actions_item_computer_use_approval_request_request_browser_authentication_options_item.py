from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem(Base):
    """Agent session required actions item computer use approval request request browser authentication options
    item."""

    id: str
    field_ids: list[str]
    label: str
