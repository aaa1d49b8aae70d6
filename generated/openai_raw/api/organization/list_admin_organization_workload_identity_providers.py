"""List the workload identity providers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_admin_organization_workload_identity_providers_order import ListAdminOrganizationWorkloadIdentityProvidersOrderInput
    from ...models.list_admin_organization_workload_identity_providers_response import ListAdminOrganizationWorkloadIdentityProvidersResponse

    class ListAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``listAdminOrganizationWorkloadIdentityProviders``."""

        after: str | Omit
        """A cursor: gives the workload identity providers that follow the one with this id, the `last_id` of the
        page before."""
        limit: int | Omit
        """The most workload identity providers in one page."""
        order: ListAdminOrganizationWorkloadIdentityProvidersOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listAdminOrganizationWorkloadIdentityProviders",
    method="GET",
    path="/organization/workload_identity_providers",
    security="admin_api_key",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    result='ListAdminOrganizationWorkloadIdentityProvidersResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersResponse]:
    """Send ``GET /organization/workload_identity_providers``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]) -> ListAdminOrganizationWorkloadIdentityProvidersResponse | None:
    """Send ``GET /organization/workload_identity_providers``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersResponse]:
    """Send ``GET /organization/workload_identity_providers``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]) -> ListAdminOrganizationWorkloadIdentityProvidersResponse | None:
    """Send ``GET /organization/workload_identity_providers``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
