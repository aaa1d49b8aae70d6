"""`WorkloadIdentityProvider`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class WorkloadIdentityProvider(Base):
    """An issuer whose tokens the organization trusts."""

    id: str
    """Id of the workload identity provider."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    """How attributes are derived from a token's claims before the mappings are applied."""
    audience: str
    """The audience that a token must name."""
    created_at: int
    """When the workload identity provider was created, in Unix seconds."""
    description: str | None = None
    """Human-readable description of the workload identity provider."""
    enabled: bool
    """Whether the workload identity provider is enabled."""
    issuer: str
    """The issuer that a token must name, as a URL."""
    name: str
    """Name of the workload identity provider."""
    object: Literal["organization.workload_identity_provider"]
    """Object type: always `organization.workload_identity_provider`."""
    type: Literal["oidc"]
    """Discriminator: always `oidc`."""
    updated_at: int
    """When the workload identity provider was last updated, in Unix seconds."""
    verification: WorkloadIdentityProviderVerificationDiscovery | WorkloadIdentityProviderVerificationUploadedJwks
    """Where the public keys come from with which tokens are verified."""

    _nested = {
        "attribute_transformations": ["WorkloadIdentityProviderAttributeTransformationsItem"],
        "verification": (
            "type",
            {
                "discovery": "WorkloadIdentityProviderVerificationDiscovery",
                "uploaded_jwks": "WorkloadIdentityProviderVerificationUploadedJwks",
            },
        ),
    }
    _tags = {"object": "organization.workload_identity_provider", "type": "oidc"}


@model
class WorkloadIdentityProviderAttributeTransformationsItem(Base):
    """Makes one attribute from the claims of a token."""

    attribute: str
    """Name of the attribute it makes."""
    expression: str
    """The expression over the token's claims that gives the value."""


@model
class WorkloadIdentityProviderVerificationDiscovery(Base):
    """Public keys are fetched from the issuer's discovery document."""

    discovery_url: str | None = None
    """Address of the document. The issuer's well-known address if null."""
    type: Literal["discovery"]
    """Discriminator: always `discovery`."""

    _tags = {"type": "discovery"}


@model
class WorkloadIdentityProviderVerificationUploadedJwks(Base):
    """Public keys are uploaded rather than fetched."""

    jwks: dict[str, Any]
    """The public keys, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]
    """Discriminator: always `uploaded_jwks`."""

    _tags = {"type": "uploaded_jwks"}
