from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.federation_rule_permissions_restricted import FederationRulePermissionsRestricted
    from ..models.federation_rule_permissions_service_account_default import FederationRulePermissionsServiceAccountDefault


@model
class FederationRule(Base):
    """The value of `ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse.data`."""

    id: str
    """Id of the workload identity federation rule."""
    attribute_matchers: dict[str, str | bool | float]
    created_at: int
    """When the workload identity federation rule was created, in Unix seconds."""
    description: str | None = None
    """What the workload identity federation rule is for, in words for people."""
    enabled: bool
    """Whether the workload identity federation rule is in force."""
    name: str | None = None
    """Name of the workload identity federation rule."""
    object: Literal['organization.workload_identity_federation_rule']
    """The kind of object: always `organization.workload_identity_federation_rule`."""
    permissions: FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted
    project_id: str
    """Id of the project."""
    service_account_id: str
    """Id of the service account."""
    updated_at: int
    """When the workload identity federation rule was last changed, in Unix seconds."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""

    _nested = {'permissions': ('type', {'service_account_default': 'FederationRulePermissionsServiceAccountDefault', 'restricted': 'FederationRulePermissionsRestricted'})}
    _tags = {'object': 'organization.workload_identity_federation_rule'}
