"""Trust a workload identity provider"""

from collections.abc import Iterable
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_admin_organization_workload_identity_providers_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict,
)
from ...models.create_admin_organization_workload_identity_providers_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks,
)
from ...models.workload_identity_provider import WorkloadIdentityProvider
from ...operation import Operation

OPERATION: Operation

class CreateAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
    """The keyword arguments of ``createAdminOrganizationWorkloadIdentityProviders``."""

    audience: Required[str]
    """The audience that a token must name."""
    issuer: Required[str]
    """The issuer that a token must name, as a URL."""
    name: Required[str]
    """Name of the workload identity provider."""
    type: Required[Literal["oidc"]]
    """Discriminator: always `oidc`."""
    attribute_transformations: (
        Iterable[
            CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
            | CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
        ]
        | Omit
    )
    """How attributes are derived from a token's claims before the mappings are applied."""
    description: str | Omit
    """Human-readable description of the workload identity provider."""
    enabled: bool | Omit
    """Whether the workload identity provider is enabled."""
    verification: (
        CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
        | Omit
    )
    """Where the public keys come from with which tokens are verified."""

def sync(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers``, and give the whole response."""
