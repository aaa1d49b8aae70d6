from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_admin_organization_workload_identity_providers_federation_rules_request_permissions_restricted import UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
    from ..models.update_admin_organization_workload_identity_providers_federation_rules_request_permissions_service_account_default import UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequest(Base):
    """The body of `POST
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`."""

    attribute_matchers: dict[str, str | bool | float] | None = absent
    """Attributes a token must have, by name. All of them must match."""
    description: str | None = None
    """What the identity providers federation rules is for, in words for people."""
    enabled: bool | None = absent
    """Whether the identity providers federation rules is in force."""
    name: str | None = None
    """Name of the identity providers federation rules."""
    permissions: UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted | None = absent
    """What a matching token may do."""

    _nested = {'permissions': ('type', {'service_account_default': 'UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault', 'restricted': 'UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted'})}
