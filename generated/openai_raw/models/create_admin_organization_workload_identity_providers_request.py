"""`CreateAdminOrganizationWorkloadIdentityProvidersRequest`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, absent, model


@model
class CreateAdminOrganizationWorkloadIdentityProvidersRequest(Base):
    """The body of `POST /organization/workload_identity_providers`."""

    audience: str
    """The audience that a token must name."""
    issuer: str
    """The issuer that a token must name, as a URL."""
    name: str
    """Name of the workload identity provider."""
    type: Literal["oidc"]
    """Discriminator: always `oidc`."""
    attribute_transformations: (
        list[CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem] | None
    ) = absent
    """How attributes are derived from a token's claims before the mappings are applied."""
    description: str | None = absent
    """Human-readable description of the workload identity provider."""
    enabled: bool | None = absent
    """Whether the workload identity provider is enabled."""
    verification: (
        CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | None
    ) = absent
    """Where the public keys come from with which tokens are verified."""

    _nested = {
        "attribute_transformations": [
            "CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem"
        ],
        "verification": (
            "type",
            {
                "discovery": "CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery",
                "uploaded_jwks": "CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks",
            },
        ),
    }
    _tags = {"type": "oidc"}


@model
class CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem(Base):
    """Makes one attribute from the claims of a token."""

    attribute: str
    """Name of the attribute it makes."""
    expression: str
    """The expression over the token's claims that gives the value."""


@model
class CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery(Base):
    """Public keys are fetched from the issuer's discovery document."""

    discovery_url: str | None
    """Address of the document. The issuer's well-known address if null."""
    type: Literal["discovery"]
    """Discriminator: always `discovery`."""

    _tags = {"type": "discovery"}


@model
class CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks(Base):
    """Public keys are uploaded rather than fetched."""

    jwks: dict[str, Any]
    """The public keys, as a JSON Web Key Set."""
    type: Literal["uploaded_jwks"]
    """Discriminator: always `uploaded_jwks`."""

    _tags = {"type": "uploaded_jwks"}
