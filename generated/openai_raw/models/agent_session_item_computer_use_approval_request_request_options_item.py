from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionItemComputerUseApprovalRequestRequestOptionsItem(Base):
    """The value of `AgentSessionItemComputerUseApprovalRequestRequest.options`."""

    id: str
    """Id of the option, by which the API knows it."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
