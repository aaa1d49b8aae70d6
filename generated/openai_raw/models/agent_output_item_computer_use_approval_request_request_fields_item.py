from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentOutputItemComputerUseApprovalRequestRequestFieldsItem(Base):
    """The value of `AgentOutputItemComputerUseApprovalRequestRequest.fields`."""

    id: str
    """Id of the field, by which the API knows it."""
    label: str
    required: bool
    type: str
