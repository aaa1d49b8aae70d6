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
    """Create admin organization workload identity providers request."""

    audience: str
    issuer: str
    name: str
    type: Literal['oidc']
    attribute_transformations: list[CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem] | None = absent
    description: str | None = absent
    enabled: bool | None = absent
    verification: CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks | None = absent

    _nested = {'attribute_transformations': ['CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem'], 'verification': ('type', {'discovery': 'CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery', 'uploaded_jwks': 'CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks'})}
    _tags = {'type': 'oidc'}
