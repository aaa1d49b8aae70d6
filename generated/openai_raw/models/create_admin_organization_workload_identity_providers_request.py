from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.create_admin_organization_workload_identity_providers_request_attribute_transformations_item import CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
    from ..models.create_admin_organization_workload_identity_providers_request_verification_discovery import CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
    from ..models.create_admin_organization_workload_identity_providers_request_verification_uploaded_jwks import CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks


@model
class CreateAdminOrganizationWorkloadIdentityProvidersRequest(Base):
    """The body of `POST /organization/workload_identity_providers`."""

    audience: str
    """The audience that a token must name."""
    issuer: str
    """The issuer that a token must name, as a URL."""
    name: str
    """Name of the organization workload identity providers."""
    type: Literal['oidc']
    """Tells this object from others that can stand in its place: always `oidc`."""
    attribute_transformations: list[CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem] | None = absent
    """How attributes are made from the claims of a token, before rules look at them."""
    description: str | None = absent
    """What the organization workload identity providers is for, in words for people."""
    enabled: bool | None = absent
    """Whether the organization workload identity providers is in force."""
    verification: CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks | None = absent
    """Where the public keys come from with which tokens are verified."""

    _nested = {'attribute_transformations': ['CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem'], 'verification': ('type', {'discovery': 'CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery', 'uploaded_jwks': 'CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks'})}
    _tags = {'type': 'oidc'}
