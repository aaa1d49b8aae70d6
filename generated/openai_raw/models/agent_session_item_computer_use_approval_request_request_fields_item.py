from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionItemComputerUseApprovalRequestRequestFieldsItem(Base):
    """The value of `AgentSessionItemComputerUseApprovalRequestRequest.fields`."""

    id: str
    """Id of the field, by which the API knows it."""
    label: str
    required: bool
    type: str
