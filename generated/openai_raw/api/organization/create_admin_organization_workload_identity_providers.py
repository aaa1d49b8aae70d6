"""Trust a workload identity provider"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_admin_organization_workload_identity_providers_request_attribute_transformations_item import CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem, CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
    from ...models.create_admin_organization_workload_identity_providers_request_verification_discovery import CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery, CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
    from ...models.create_admin_organization_workload_identity_providers_request_verification_uploaded_jwks import CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks, CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
    from ...models.workload_identity_provider import WorkloadIdentityProvider

    class CreateAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``createAdminOrganizationWorkloadIdentityProviders``."""

        audience: Required[str]
        """The audience that a token must name."""
        issuer: Required[str]
        """The issuer that a token must name, as a URL."""
        name: Required[str]
        """Name of the organization workload identity providers."""
        type: Required[Literal['oidc']]
        """Tells this object from others that can stand in its place: always `oidc`."""
        attribute_transformations: Iterable[CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem | CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict] | Omit
        """How attributes are made from the claims of a token, before rules look at them."""
        description: str | Omit
        """What the organization workload identity providers is for, in words for people."""
        enabled: bool | Omit
        """Whether the organization workload identity providers is in force."""
        verification: CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict | Omit
        """Where the public keys come from with which tokens are verified."""

OPERATION = Operation(
    id="createAdminOrganizationWorkloadIdentityProviders",
    method="POST",
    path="/organization/workload_identity_providers",
    security="admin_api_key",
    body={'audience': 'audience', 'issuer': 'issuer', 'name': 'name', 'type': 'type', 'attribute_transformations': 'attribute_transformations', 'description': 'description', 'enabled': 'enabled', 'verification': 'verification'},
    required=('audience', 'issuer', 'name', 'type'),
    bodies=('application/json',),
    result='WorkloadIdentityProvider',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
