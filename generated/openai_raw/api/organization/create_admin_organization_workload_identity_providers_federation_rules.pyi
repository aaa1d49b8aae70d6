"""Create a federation rule"""

from collections.abc import Mapping
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_admin_organization_workload_identity_providers_federation_rules_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict,
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict,
)
from ...models.create_admin_organization_workload_identity_providers_federation_rules_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted,
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault,
)
from ...models.federation_rule import FederationRule
from ...operation import Operation

OPERATION: Operation

class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
    """The keyword arguments of ``createAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

    attribute_matchers: Required[Mapping[str, str | bool | float]]
    """Attributes a token must have, by name. All of them must match."""
    project_id: Required[str]
    """Id of the project."""
    service_account_id: Required[str]
    """Id of the service account."""
    description: str | Omit
    """Human-readable description of the workload identity federation rule."""
    enabled: bool | Omit
    """Whether the workload identity federation rule is enabled."""
    name: str | Omit
    """Name of the workload identity federation rule."""
    permissions: (
        CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
        | Omit
    )
    """What a matching token may do."""

def sync(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRule | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``,
    and give what the answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRule]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``,
    and give the whole response."""

async def asyncio(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRule | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``,
    and give what the answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRule]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``,
    and give the whole response."""
