"""List the federation rules of an identity provider"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput
from ...models.list_admin_organization_workload_identity_providers_federation_rules_response import (
    ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse,
)
from ...operation import Operation

OPERATION: Operation

class ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
    """The keyword arguments of ``listAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

    after: str | Omit
    """Cursor: returns the workload identity federation rules after the one with this id. Pass the `last_id` of the
    previous page."""
    limit: int | Omit
    """Maximum number of workload identity federation rules per page."""
    order: ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    service_account_id: str | Omit
    """Return only results of the service account with this id."""

def sync(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and
    give what the answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and
    give the whole response."""

async def asyncio(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and
    give what the answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and
    give the whole response."""
