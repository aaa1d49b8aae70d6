"""Retrieve a federation rule"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.federation_rule import FederationRule
from ...operation import Operation

OPERATION: Operation

class RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

def sync(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRule | None:
    """Send ``GET
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give what the answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRule]:
    """Send ``GET
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give the whole response."""

async def asyncio(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> FederationRule | None:
    """Send ``GET
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give what the answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    workload_identity_federation_rule_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[FederationRule]:
    """Send ``GET
    /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``,
    and give the whole response."""
