from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionItemComputerUseApprovalRequestRequestOptionsItem(Base):
    """Agent session item computer use approval request request options item."""

    id: str
    field_ids: list[str]
    label: str
