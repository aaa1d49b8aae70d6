from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_admin_organization_workload_identity_providers_request_attribute_transformations_item import UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
    from ..models.update_admin_organization_workload_identity_providers_request_verification_discovery import UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
    from ..models.update_admin_organization_workload_identity_providers_request_verification_uploaded_jwks import UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequest(Base):
    """The body of `POST /organization/workload_identity_providers/{workload_identity_provider_id}`."""

    attribute_transformations: list[UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem] | None = absent
    """How attributes are made from the claims of a token, before rules look at them."""
    audience: str | None = absent
    """The audience that a token must name."""
    description: str | None = None
    """What the organization workload identity providers is for, in words for people."""
    enabled: bool | None = absent
    """Whether the organization workload identity providers is in force."""
    issuer: str | None = absent
    """The issuer that a token must name, as a URL."""
    name: str | None = absent
    """Name of the organization workload identity providers."""
    verification: UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks | None = absent
    """Where the public keys come from with which tokens are verified."""

    _nested = {'attribute_transformations': ['UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem'], 'verification': ('type', {'discovery': 'UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery', 'uploaded_jwks': 'UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks'})}
