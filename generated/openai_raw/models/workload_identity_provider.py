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
    """An issuer whose tokens the organization trusts."""

    id: str
    """Id of the workload identity provider."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    """How attributes are made from the claims of a token, before rules look at them."""
    audience: str
    """The audience that a token must name."""
    created_at: int
    """When the workload identity provider was created, in Unix seconds."""
    description: str | None = None
    """What the workload identity provider is for, in words for people."""
    enabled: bool
    """Whether the workload identity provider is in force."""
    issuer: str
    """The issuer that a token must name, as a URL."""
    name: str
    """Name of the workload identity provider."""
    object: Literal['organization.workload_identity_provider']
    """The kind of object: always `organization.workload_identity_provider`."""
    type: Literal['oidc']
    """Tells this object from others that can stand in its place: always `oidc`."""
    updated_at: int
    """When the workload identity provider was last changed, in Unix seconds."""
    verification: WorkloadIdentityProviderVerificationDiscovery | WorkloadIdentityProviderVerificationUploadedJwks
    """Where the public keys come from with which tokens are verified."""

    _nested = {'attribute_transformations': ['WorkloadIdentityProviderAttributeTransformationsItem'], 'verification': ('type', {'discovery': 'WorkloadIdentityProviderVerificationDiscovery', 'uploaded_jwks': 'WorkloadIdentityProviderVerificationUploadedJwks'})}
    _tags = {'object': 'organization.workload_identity_provider', 'type': 'oidc'}
