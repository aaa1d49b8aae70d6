"""What requests take instead of the models in
``models.create_admin_organization_workload_identity_providers_request``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

class CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict(TypedDict, total=False):
    attribute: Required[str]
    """Name of the attribute it makes."""
    expression: Required[str]
    """The expression over the token's claims that gives the value."""

class CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict(TypedDict, total=False):
    discovery_url: Required[str | None]
    """Address of the document. The issuer's well-known address if null."""
    type: Required[Literal["discovery"]]
    """Discriminator: always `discovery`."""

class CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict(TypedDict, total=False):
    jwks: Required[Mapping[str, Any]]
    """The public keys, as a JSON Web Key Set."""
    type: Required[Literal["uploaded_jwks"]]
    """Discriminator: always `uploaded_jwks`."""
