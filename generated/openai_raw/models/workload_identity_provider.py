from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.workload_identity_provider_attribute_transformations_item import WorkloadIdentityProviderAttributeTransformationsItem
    from ..models.workload_identity_provider_verification_discovery import WorkloadIdentityProviderVerificationDiscovery
    from ..models.workload_identity_provider_verification_uploaded_jwks import WorkloadIdentityProviderVerificationUploadedJwks


@model
class WorkloadIdentityProvider(Base):
    """Workload identity provider."""

    id: str
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    audience: str
    created_at: int
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal['organization.workload_identity_provider']
    type: Literal['oidc']
    updated_at: int
    verification: WorkloadIdentityProviderVerificationDiscovery | WorkloadIdentityProviderVerificationUploadedJwks

    _nested = {'attribute_transformations': ['WorkloadIdentityProviderAttributeTransformationsItem'], 'verification': ('type', {'discovery': 'WorkloadIdentityProviderVerificationDiscovery', 'uploaded_jwks': 'WorkloadIdentityProviderVerificationUploadedJwks'})}
    _tags = {'object': 'organization.workload_identity_provider', 'type': 'oidc'}
