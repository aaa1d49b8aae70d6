"""Change a federation rule"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.update_admin_organization_workload_identity_providers_federation_rules_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict,
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict,
)
from ...models.federation_rule import FederationRule
from ...models.update_admin_organization_workload_identity_providers_federation_rules_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted,
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault,
)
from ...operation import Operation

OPERATION: Operation

class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
    """The keyword arguments of ``updateAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

    attribute_matchers: Mapping[str, str | bool | float] | Omit
    """Attributes a token must have, by name. All of them must match."""
    description: str | Omit | None
    """Human-readable description of the workload identity federation rule."""
    enabled: bool | Omit
    """Whether the workload identity federation rule is enabled."""
    name: str | Omit | None
    """Name of the workload identity federation rule."""
    permissions: (
        UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
        | Omit
    )
    """What a matching token may do."""

def sync(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRule | None:
    """Send ``POST
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give what the answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRule]:
    """Send ``POST
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give the whole response."""

async def asyncio(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRule | None:
    """Send ``POST
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give what the answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRule]:
    """Send ``POST
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give the whole response."""
