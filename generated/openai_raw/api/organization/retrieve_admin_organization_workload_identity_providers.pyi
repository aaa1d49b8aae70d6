"""Retrieve a workload identity provider"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.workload_identity_provider import WorkloadIdentityProvider
from ...operation import Operation

OPERATION: Operation

class RetrieveAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveAdminOrganizationWorkloadIdentityProviders``."""

def sync(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
) -> WorkloadIdentityProvider | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the
    answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
) -> http.Response[WorkloadIdentityProvider]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole
    response."""

async def asyncio(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
) -> WorkloadIdentityProvider | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the
    answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
) -> http.Response[WorkloadIdentityProvider]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole
    response."""
