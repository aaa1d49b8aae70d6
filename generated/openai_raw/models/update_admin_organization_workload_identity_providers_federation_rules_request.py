from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_admin_organization_workload_identity_providers_federation_rules_request_permissions_restricted import UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
    from ..models.update_admin_organization_workload_identity_providers_federation_rules_request_permissions_service_account_default import UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest(Base):
    """Update admin organization workload identity providers federation rules request."""

    attribute_matchers: dict[str, str | bool | float] | None = absent
    description: str | None = None
    enabled: bool | None = absent
    name: str | None = None
    permissions: UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted | None = absent

    _nested = {'permissions': ('type', {'service_account_default': 'UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault', 'restricted': 'UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted'})}
