from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.federation_rule import FederationRule


@model
class ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse(Base):
    """A page of workload identity federation rules."""

    data: list[FederationRule]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["FederationRule"]}
