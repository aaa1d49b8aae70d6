from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_admin_organization_workload_identity_providers_federation_rules_request_permissions_restricted import CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
    from ..models.create_admin_organization_workload_identity_providers_federation_rules_request_permissions_service_account_default import CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault


@model
class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest(Base):
    """Create admin organization workload identity providers federation rules request."""

    attribute_matchers: dict[str, str | bool | float]
    project_id: str
    service_account_id: str
    description: str | None = absent
    enabled: bool | None = absent
    name: str | None = absent
    permissions: CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted | None = absent

    _nested = {'permissions': ('type', {'service_account_default': 'CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault', 'restricted': 'CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted'})}
