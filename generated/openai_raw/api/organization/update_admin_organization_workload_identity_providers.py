"""Change a workload identity provider"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_admin_organization_workload_identity_providers_request_attribute_transformations_item import UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem, UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
    from ...models.update_admin_organization_workload_identity_providers_request_verification_discovery import UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery, UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
    from ...models.update_admin_organization_workload_identity_providers_request_verification_uploaded_jwks import UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks, UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
    from ...models.workload_identity_provider import WorkloadIdentityProvider

    class UpdateAdminOrganizationWorkloadIdentityProvidersParams(RequestOptions, total=False):
        """The keyword arguments of ``updateAdminOrganizationWorkloadIdentityProviders``."""

        attribute_transformations: Iterable[UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem | UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict] | Omit
        """How attributes are made from the claims of a token, before rules look at them."""
        audience: str | Omit
        """The audience that a token must name."""
        description: str | Omit | None
        """What the organization workload identity providers is for, in words for people."""
        enabled: bool | Omit
        """Whether the organization workload identity providers is in force."""
        issuer: str | Omit
        """The issuer that a token must name, as a URL."""
        name: str | Omit
        """Name of the organization workload identity providers."""
        verification: UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict | Omit
        """Where the public keys come from with which tokens are verified."""

OPERATION = Operation(
    id="updateAdminOrganizationWorkloadIdentityProviders",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    body={'attribute_transformations': 'attribute_transformations', 'audience': 'audience', 'description': 'description', 'enabled': 'enabled', 'issuer': 'issuer', 'name': 'name', 'verification': 'verification'},
    bodies=('application/json',),
    result='WorkloadIdentityProvider',
)


def sync_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


def sync(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the answer holds."""
    return sync_detailed(workload_identity_provider_id, client=client, **params).parsed


async def asyncio_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams]) -> http.Response[WorkloadIdentityProvider]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


async def asyncio(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams]) -> WorkloadIdentityProvider | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, and give what the answer holds."""
    return (await asyncio_detailed(workload_identity_provider_id, client=client, **params)).parsed
