"""Stop trusting a workload identity provider"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteAdminOrganizationWorkloadIdentityProviders``."""

def sync(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
) -> WorkloadIdentityProviderDeleted | None:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the
    answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
) -> http.Response[WorkloadIdentityProviderDeleted]:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the
    whole response."""

async def asyncio(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
) -> WorkloadIdentityProviderDeleted | None:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the
    answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
) -> http.Response[WorkloadIdentityProviderDeleted]:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the
    whole response."""
