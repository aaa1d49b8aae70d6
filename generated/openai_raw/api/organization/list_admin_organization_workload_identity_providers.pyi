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
    """Cursor: returns the workload identity providers after the one with this id. Pass the `last_id` of the
    previous page."""
    limit: int | Omit
    """Maximum number of workload identity providers per page."""
    order: ListAdminOrganizationWorkloadIdentityProvidersOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

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
