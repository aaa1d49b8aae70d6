from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_admin_organization_workload_identity_providers_federation_rules_request_permissions_restricted import CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
    from ..models.create_admin_organization_workload_identity_providers_federation_rules_request_permissions_service_account_default import CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault


@model
class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest(Base):
    """The body of `POST
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`."""

    attribute_matchers: dict[str, str | bool | float]
    """Attributes a token must have, by name. All of them must match."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """Id of the service account."""
    description: str | None = absent
    """What the identity providers federation rules is for, in words for people."""
    enabled: bool | None = absent
    """Whether the identity providers federation rules is in force."""
    name: str | None = absent
    """Name of the identity providers federation rules."""
    permissions: CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted | None = absent
    """What a matching token may do."""

    _nested = {'permissions': ('type', {'service_account_default': 'CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault', 'restricted': 'CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted'})}
