from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationFieldsItem(Base):
    """A field of a form."""

    id: str
    """Id of the field, by which the API knows it."""
    label: str
    """Text that a person sees."""
    required: bool
    """Whether it may be left out."""
    type: str
    """Which kind it is."""
