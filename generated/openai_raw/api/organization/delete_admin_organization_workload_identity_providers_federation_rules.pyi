"""Delete a federation rule"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.federation_rule_deleted import FederationRuleDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

def sync(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRuleDeleted | None:
    """Send ``DELETE
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give what the answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRuleDeleted]:
    """Send ``DELETE
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give the whole response."""

async def asyncio(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRuleDeleted | None:
    """Send ``DELETE
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give what the answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRuleDeleted]:
    """Send ``DELETE
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give the whole response."""
