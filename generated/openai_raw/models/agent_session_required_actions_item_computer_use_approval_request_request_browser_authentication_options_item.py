from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserAuthenticationOptionsItem(Base):
    """A choice that there is."""

    id: str
    """Id of the option, by which the API knows it."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Text that a person sees."""
