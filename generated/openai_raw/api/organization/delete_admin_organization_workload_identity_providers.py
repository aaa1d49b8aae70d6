"""Stop trusting a workload identity provider"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted

    class DeleteAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAdminOrganizationWorkloadIdentityProviders``."""


OPERATION = Operation(
    id="deleteAdminOrganizationWorkloadIdentityProviders",
    method="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    result='WorkloadIdentityProviderDeleted',
)


def sync_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProviderDeleted]:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


def sync(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProviderDeleted | None:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the answer holds."""
    return sync_detailed(workload_identity_provider_id, client=client, **params).parsed


async def asyncio_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProviderDeleted]:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


async def asyncio(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProviderDeleted | None:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the answer holds."""
    return (await asyncio_detailed(workload_identity_provider_id, client=client, **params)).parsed
