"""Change a workload identity provider"""

from collections.abc import Iterable
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.update_admin_organization_workload_identity_providers_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict,
)
from ...models.update_admin_organization_workload_identity_providers_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks,
)
from ...models.workload_identity_provider import WorkloadIdentityProvider
from ...operation import Operation

OPERATION: Operation

class UpdateAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
    """The keyword arguments of ``updateAdminOrganizationWorkloadIdentityProviders``."""

    attribute_transformations: (
        Iterable[
            UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
            | UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
        ]
        | Omit
    )
    """How attributes are derived from a token's claims before the mappings are applied."""
    audience: str | Omit
    """The audience that a token must name."""
    description: str | Omit | None
    """Human-readable description of the workload identity provider."""
    enabled: bool | Omit
    """Whether the workload identity provider is enabled."""
    issuer: str | Omit
    """The issuer that a token must name, as a URL."""
    name: str | Omit
    """Name of the workload identity provider."""
    verification: (
        UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
        | Omit
    )
    """Where the public keys come from with which tokens are verified."""

def sync(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the
    answer holds."""

def sync_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole
    response."""

async def asyncio(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the
    answer holds."""

async def asyncio_detailed(
    workload_identity_provider_id: str,
    *,
    client: http.Client,
    **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole
    response."""
