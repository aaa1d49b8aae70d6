from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.federation_rule import FederationRule


@model
class ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse(Base):
    """List admin organization workload identity providers federation rules response."""

    data: list[FederationRule]
    has_more: bool | None = None

    _nested = {'data': ['FederationRule']}
