from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionItemComputerUseApprovalRequestRequestFieldsItem(Base):
    """Agent session item computer use approval request request fields item."""

    id: str
    label: str
    required: bool
    type: str
