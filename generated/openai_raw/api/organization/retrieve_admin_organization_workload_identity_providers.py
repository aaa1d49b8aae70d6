"""Retrieve a workload identity provider"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.workload_identity_provider import WorkloadIdentityProvider

    class RetrieveAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveAdminOrganizationWorkloadIdentityProviders``."""


OPERATION = Operation(
    id="retrieveAdminOrganizationWorkloadIdentityProviders",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    result='WorkloadIdentityProvider',
)


def sync_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProvider]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


def sync(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProvider | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the answer holds."""
    return sync_detailed(workload_identity_provider_id, client=client, **params).parsed


async def asyncio_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProvider]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


async def asyncio(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProvider | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the answer holds."""
    return (await asyncio_detailed(workload_identity_provider_id, client=client, **params)).parsed
