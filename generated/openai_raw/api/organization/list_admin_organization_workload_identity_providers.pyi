"""List the workload identity providers"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListAdminOrganizationWorkloadIdentityProvidersOrderInput
from ...models.list_admin_organization_workload_identity_providers_response import (
    ListAdminOrganizationWorkloadIdentityProvidersResponse,
)
from ...operation import Operation

OPERATION: Operation

class ListAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
    """The keyword arguments of ``listAdminOrganizationWorkloadIdentityProviders``."""

    after: str | Omit
    """A cursor: gives the workload identity providers that follow the one with this id, the `last_id` of the page
    before."""
    limit: int | Omit
    """The most workload identity providers in one page."""
    order: ListAdminOrganizationWorkloadIdentityProvidersOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""

def sync(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
) -> ListAdminOrganizationWorkloadIdentityProvidersResponse | None:
    """Send ``GET /organization/workload_identity_providers``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersResponse]:
    """Send ``GET /organization/workload_identity_providers``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
) -> ListAdminOrganizationWorkloadIdentityProvidersResponse | None:
    """Send ``GET /organization/workload_identity_providers``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersResponse]:
    """Send ``GET /organization/workload_identity_providers``, and give the whole response."""
